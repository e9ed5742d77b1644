// The headers that say what the scripts of a page may do.

/** @returns rows `{name, value, level, says}`; level is `good`, `weak` or `missing` */
export function policiesOf(headers, {metaPolicy, metaReferrer} = {}) {
  return [
    contentSecurity([headers['content-security-policy'], metaPolicy].filter(Boolean)),
    permissions(headers['permissions-policy']),
    referrer(metaReferrer ?? headers['referrer-policy']),
  ];
}

function contentSecurity(policies) {
  const name = 'Content-Security-Policy';
  if (!policies.length)
    return {
      name,
      value: null,
      level: 'missing',
      says: 'Any script from anywhere may run, and may send to anywhere.',
    };
  const value = policies.join(', ');
  const directive = (...names) =>
    names
      .map((each) => new RegExp(`(?:^|[;,])\\s*${each}\\s+([^;,]*)`, 'i').exec(value)?.[1])
      .find(Boolean);
  const scripts = directive('script-src', 'default-src');
  const connections = directive('connect-src', 'default-src');
  const weak = [
    ...(!scripts ? ['It does not say which scripts may run (script-src).'] : []),
    ...(scripts && isOpen(scripts) ? ['It lets scripts from anywhere run.'] : []),
    ...(scripts?.includes("'unsafe-inline'") && !/'nonce-|'sha\d+-|'strict-dynamic'/.test(scripts)
      ? ['It lets inline scripts run.']
      : []),
    ...(!connections ? ['It does not say where scripts may send to (connect-src).'] : []),
    ...(connections && isOpen(connections) ? ['It lets scripts send to anywhere.'] : []),
  ];
  return {
    name,
    value,
    level: weak.length ? 'weak' : 'good',
    says: weak.join(' ') || 'It names the scripts that may run, and where they may send to.',
  };
}

function isOpen(sources) {
  return sources.split(/\s+/).some((each) => each === '*' || /^https?:$/.test(each));
}

function permissions(value = null) {
  return {
    name: 'Permissions-Policy',
    value,
    level: value ? 'good' : 'missing',
    says: value
      ? 'It says which features of the browser scripts may use.'
      : 'Every feature of the browser is open to the scripts of the page.',
  };
}

function referrer(value = null) {
  const isOpen = /unsafe-url|no-referrer-when-downgrade/.test(value ?? '');
  return {
    name: 'Referrer-Policy',
    value,
    level: isOpen ? 'weak' : 'good',
    says: isOpen
      ? 'Every server that is asked for something learns the whole address of the page.'
      : value
        ? 'Other servers do not learn more than it says of the address of the page.'
        : 'Without one, browsers tell other servers the host alone.',
  };
}
