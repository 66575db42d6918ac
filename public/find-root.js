// Starts the atlas from a page that does not know where it lies, as a host's 404 page: this file lies
// in the atlas's folder, so its own address says where that is. Runs at most once a page.
if (!document.querySelector('base')) {
  const base = document.createElement('base');
  base.href = new URL('./', import.meta.url).href;
  document.head.prepend(base);
  const index = await fetch(base.href).then((response) => response.text());
  const page = new DOMParser().parseFromString(index, 'text/html');
  for (const link of page.querySelectorAll('link[rel="stylesheet"], link[rel="icon"]')) {
    document.head.append(document.importNode(link, true));
  }
  for (const found of page.querySelectorAll('script[type="module"]')) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL(found.getAttribute('src'), base.href).href;
    document.head.append(script);
  }
}
