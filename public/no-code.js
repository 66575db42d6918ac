// Says, in a page whose code cannot be fetched, where the atlas is: in every language, since the page may not know the reader's.
{
  const TEXTS = {
    en: 'Corridor Atlas could not be loaded here. Open it in a tab of its own, or check the network:',
    es: 'El Atlas del Corredor no se pudo cargar aquí. Ábralo en su propia pestaña o compruebe la red:',
    pt: 'Não foi possível carregar o Atlas do Corredor aqui. Abra-o em uma aba própria ou verifique a rede:',
    'zh-Hans': '走廊地图集无法在此加载。请在单独的标签页中打开，或检查网络：',
  };
  const href = location.href.replace(/[?&](embed|theme)=[^&]*/g, '').replace(/(\/)&/, '$1?');
  const box = document.createElement('div');
  box.className = 'start-failure';
  box.setAttribute('role', 'alert');
  for (const [lang, text] of Object.entries(TEXTS)) {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = text;
    box.append(line);
  }
  const link = document.createElement('a');
  link.target = '_blank';
  link.href = href;
  // The whole address, since a sandboxed frame may not open a link either.
  link.textContent = href;
  box.append(link);
  document.querySelector('#panels')?.replaceChildren(box);
}
