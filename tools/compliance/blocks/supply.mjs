// What ships with the product.
import {bill} from '../sbom.mjs';
import {table} from '../table.mjs';

export function components() {
  return table(
    ['Package', 'Version', 'Licence'],
    bill().components.map(({name, version, licenses}) => [
      `\`${name}\``,
      version,
      (licenses ?? []).map(({license, expression}) => expression ?? license.id).join(', '),
    ]),
  );
}
