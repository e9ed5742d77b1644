// For each wall: what it is made of, each as a patch that takes it away and leaves the others as they are.
export const without = {
  'closed root': [['src/ui/closed-root.ts', "{mode: 'closed'}", "{mode: 'open'}"]],
  'own attachShadow': [
    ['src/ui/closed-root.ts', 'own ??= untouched();', 'own ??= Element.prototype.attachShadow;'],
  ],
  'claimed internals': [],
  'attributes in place of setters': [['src/ui/question.ts', '?checked=', '.checked=']],
  shield: [['src/ui/shield.ts', 'if (shielded.size === 0) for', 'if (false) for']],
  markers: [['src/ui/privacy.ts', 'host.classList.add(...classes);', 'return;']],
};
