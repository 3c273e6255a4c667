/** Done once, when the warning has come: scripts of a page, with `host` being the warning's element. */
export const survived: Record<string, string> = {
  'removes it': 'host.remove()',
  'moves it out of the way': 'document.body.append(host)',
  'puts it into a hidden box':
    'document.body.appendChild(Object.assign(document.createElement("div"), { hidden: true })).append(host)',
  'puts it into a template': 'document.createElement("template").content.append(host)',
  'puts it into a shadow root':
    'document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).append(host)',
  'adopts it into another document': 'document.implementation.createHTMLDocument().adoptNode(host)',
  'replaces it with a copy': 'host.replaceWith(host.cloneNode(true))',
  'replaces everything after the body': 'while (document.body.nextSibling) document.body.nextSibling.remove()',
  'closes its popover': 'host.hidePopover()',
  'takes its popover from it': 'host.removeAttribute("popover")',
  'makes it another kind of popover': 'host.popover = "auto"',
  'hides it by attribute': 'host.hidden = true',
  'makes it inert': 'host.inert = true',
  'hides it from screen readers': 'host.setAttribute("aria-hidden", "true")',
  'empties its style': 'host.removeAttribute("style"); host.style.display = "none"',
  'styles it away': 'host.style.setProperty("display", "none", "important")',
  'makes it invisible': 'host.style.setProperty("visibility", "hidden", "important")',
  'makes it transparent': 'host.style.setProperty("opacity", "0", "important")',
  'makes it nearly transparent': 'host.style.setProperty("opacity", "0.01", "important")',
  'scales it to nothing': 'host.style.setProperty("transform", "scale(0.001)", "important")',
  'shrinks it': 'host.style.setProperty("scale", "0.01", "important")',
  'turns it on its edge': 'host.style.setProperty("rotate", "y 90deg", "important")',
  'moves it off the screen': 'host.style.setProperty("translate", "-9999px", "important")',
  'moves it by its edges': 'host.style.setProperty("left", "-9999px", "important")',
  'moves it by its margin': 'host.style.setProperty("margin", "-9999px", "important")',
  'cuts it to nothing': 'host.style.setProperty("clip-path", "inset(50%)", "important")',
  'cuts it the old way': 'host.style.setProperty("clip", "rect(0, 0, 0, 0)", "important")',
  'leaves a corner of it':
    'host.style.cssText += ";max-width:90px!important;max-height:30px!important;contain:paint!important"',
  'takes the colour from its letters': 'host.style.setProperty("-webkit-text-fill-color", "transparent", "important")',
  'indents its letters away': 'host.style.setProperty("text-indent", "-9999px", "important")',
  'blends it with what is below': 'host.style.setProperty("mix-blend-mode", "lighten", "important")',
  'masks it': 'host.style.setProperty("mask-image", "linear-gradient(transparent, transparent)", "important")',
  'blurs it': 'host.style.setProperty("filter", "opacity(0)", "important")',
  'zooms it away': 'host.style.setProperty("zoom", "0.01", "important")',
  'gives it no room': 'host.style.cssText += ";width:0!important;height:0!important;overflow:hidden!important"',
  'skips its contents': 'host.style.setProperty("content-visibility", "hidden", "important")',
  'has it by a sheet': `document.head.insertAdjacentHTML("beforeend", "<style>html > div, [popover], *:popover-open { display: none !important; opacity: 0 !important; translate: -9999px !important }</style>")`,
  'has it by an animation': 'host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: "forwards" })',
  'covers it with a popover': `const cover = document.body.appendChild(document.createElement("div")); cover.popover = "manual"; cover.style.cssText = "inset:0;width:100vw;height:100vh;border:0;background:white"; cover.showPopover()`,
  'covers it by z-index': `document.body.insertAdjacentHTML("beforeend", "<div style='position:fixed;inset:0;background:white;z-index:2147483647'></div>")`,
  'spams it with copies': 'for (let n = 0; n < 500; n += 1) document.documentElement.append(host.cloneNode(true))',
  'clicks in it by script':
    'host.click(); host.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }))',
  'presses Escape by script': 'dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))',
};

/** Set before anything is typed: what no warning of a page can win against, and must not fight for ever. */
export const lost: Record<string, string> = {
  'removes it whenever it comes':
    'new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.remove()))).observe(document.documentElement, { childList: true })',
  'hides it whenever it comes':
    'new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.style?.setProperty("opacity", "0", "important")))).observe(document.documentElement, { childList: true })',
  'closes it in every frame':
    'const close = () => { document.querySelectorAll("[popover]").forEach((each) => each.hidePopover()); requestAnimationFrame(close) }; close()',
  'covers it again and again':
    'setInterval(() => { if (document.documentElement.lastElementChild === document.body) return; const cover = document.body.appendChild(document.createElement("div")); cover.popover = "manual"; cover.style.cssText = "inset:0;width:100vw;height:100vh;border:0;background:white"; cover.showPopover(); setTimeout(() => cover.remove(), 250) }, 300)',
  'moves it in every frame':
    'const move = () => { const last = document.documentElement.lastElementChild; if (last !== document.body) document.body.append(last); requestAnimationFrame(move) }; move()',
  'replaces its whole document again and again':
    'setInterval(() => { while (document.body.nextSibling) document.body.nextSibling.remove() }, 5)',
};
