interface Embedded {
  address: string;
  /** For people who hear the page. */
  title: string;
  heightPx: number;
}

/** HTML for another page: the figure in a frame, and a script that gives the frame its content's height. */
export function embedSnippet({ address, title, heightPx }: Embedded): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" style="width: 100%; height: ${heightPx}px; border: 0"></iframe>
<script>
addEventListener("message", ({ source, data }) => {
  const height = data?.resnetAtlas?.height;
  for (const frame of document.querySelectorAll("iframe")) {
    if (height > 0 && frame.contentWindow === source) frame.style.height = height + "px";
  }
});
</script>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
