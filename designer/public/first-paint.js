// Sets the remembered language and colour scheme before the first paint, so that nothing flashes. Plain script: it runs before the modules.
(() => {
  const root = document.documentElement;
  const scheme = localStorage.getItem('marshrut.theme');
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.style.colorScheme = dark ? 'dark' : 'light';
  root.style.background = dark ? '#171b1f' : '#f7f8f9';
  root.lang = localStorage.getItem('marshrut.language') ?? root.lang;
})();
