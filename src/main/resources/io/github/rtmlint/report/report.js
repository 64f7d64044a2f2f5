'use strict';
(() => {
  const form = document.forms[0];
  const list = document.getElementById('findings');
  const count = document.getElementById('count');
  const articles = [...list.querySelectorAll('article')];
  if (!form) return;
  form.hidden = false;

  const group = by => {
    const sections = new Map();
    list.replaceChildren();
    for (const article of articles) {
      const key = article.dataset[by];
      if (!sections.has(key)) {
        const section = document.createElement('section');
        const heading = document.createElement('h2');
        heading.textContent = key;
        section.append(heading);
        sections.set(key, section);
      }
      sections.get(key).append(article);
    }
    const keys = [...sections.keys()];
    if (by === 'rule') keys.sort();
    list.append(...keys.map(key => sections.get(key)));
  };

  const filter = () => {
    const data = new FormData(form);
    const words = data.get('words').toLowerCase().split(/\s+/);
    const levels = data.getAll('level');
    let shown = 0;
    for (const article of articles) {
      const text = article.textContent.toLowerCase();
      const hit = levels.includes(article.dataset.level)
        && (!data.get('rule') || data.get('rule') === article.dataset.rule)
        && (!data.get('todo') || data.get('todo') === article.dataset.todo)
        && words.every(word => text.includes(word));
      article.hidden = !hit;
      shown += hit ? 1 : 0;
    }
    for (const section of list.children) {
      section.hidden = !section.querySelector('article:not([hidden])');
    }
    count.textContent = `${shown} of ${articles.length} shown`;
  };

  const step = by => {
    const shown = [...list.querySelectorAll('article:not([hidden])')];
    const at = shown.indexOf(document.activeElement.closest('article'));
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (next) next.focus();
  };

  form.addEventListener('input', event => {
    if (event.target.name === 'group') group(event.target.value);
    filter();
  });
  form.addEventListener('submit', event => event.preventDefault());
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '/') form.words.focus();
    else return;
    event.preventDefault();
  });
  filter();
})();
