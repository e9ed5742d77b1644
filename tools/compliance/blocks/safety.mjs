// The hazard log, as a table that can be read.
import {hazards} from '../hazards.mjs';
import {table} from '../table.mjs';

export function hazardLog() {
  return hazards.map(section).join('\n\n');
}

function section({id, name, causes, effect, harm, controls, left, publisher}) {
  const rows = controls.map(({control, proof, test}) => [
    control,
    `[${proof.split('/').at(-1)}](../../${proof}${test ? ` "${test}"` : ''})`,
  ]);
  return `## ${id} ${name}

- **Causes:** ${causes}
- **Effect:** ${effect}
- **Possible harm:** ${harm}

${table(['Control in the product', 'Proof'], rows)}

- **What is left:** ${left}
- **For whoever deploys it (DCB0160):** ${publisher}
- **Severity, likelihood, initial and residual risk:** not rated; no clinician`;
}
