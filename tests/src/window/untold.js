// The body of a function: names what the window says past its message files. It is asked while the window speaks the pseudo-language, in which every sentence
// of them stands in brackets: a control, a heading or a label that has words and no bracket was written into a screen. What a person wrote stands in <bdi>
// and in fields; keys and code are nobody's language. `arguments[0]` are more places to leave out, whose words come with what they describe.
const SAID = 'button, a, label, legend, summary, h1, h2, h3, h4, dt, th, .label, [role=tab], [role=menuitem], [role=option], [role=columnheader], [role=switch]';
const OTHERS = ['bdi', 'svg', 'kbd', 'code', 'pre', 'textarea', ...arguments[0]].join(', ');
const told = (words) => words.includes('[') || !/\p{L}{2}/u.test(words);
const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden=true]');
const found = new Set();
const note = (one, what, words) => found.add(`<${one.tagName.toLowerCase()} ${one.dataset.testid ?? one.className}> ${what}: ${words.slice(0, 60)}`);
for (const one of document.body.querySelectorAll(SAID)) {
  if (!seen(one) || one.closest(OTHERS)) continue;
  const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  const own = [];
  while (walk.nextNode()) if (!walk.currentNode.parentElement.closest(OTHERS)) own.push(walk.currentNode.data);
  const words = own.join('').replace(/\s+/g, ' ').trim();
  if (!told(words)) note(one, 'says', words);
}
for (const one of document.body.querySelectorAll('[placeholder], [aria-label], [title]')) {
  if (!seen(one) || one.closest(OTHERS)) continue;
  for (const name of ['placeholder', 'aria-label', 'title']) {
    // A title that only repeats a name in full is that name's.
    if (name === 'title' && one.querySelector('bdi')) continue;
    const words = one.getAttribute(name);
    if (words && !told(words)) note(one, name, words);
  }
}
return [...found];
