// The page works without this. It opens folded parts that a link points into, and all of the
// findings before printing.
'use strict';
function openAround(node) {
  for (let at = node; at; at = at.parentElement) {
    if (at.tagName === 'DETAILS') at.open = true;
  }
}
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  openAround(target);
  target.scrollIntoView();
}
window.addEventListener('hashchange', openTarget);
window.addEventListener('beforeprint', function () {
  for (const fold of document.querySelectorAll('.finding details')) fold.open = true;
});
const languages = document.querySelectorAll('input.lang');
for (const input of languages) {
  input.addEventListener('change', function () {
    document.documentElement.lang = input.id === 'lang-zh' ? 'zh-CN' : 'en';
  });
}
openTarget();
