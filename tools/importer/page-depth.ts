/**
 * How many elements of a page are nested in each other at most. The walk needs no stack, and so no
 * page is too deep for it.
 *
 * @param root the outermost element, which counts as 0
 */
export function depthOf(root: Node): number {
  let deepest = 0;
  let depth = 0;
  let node = root;
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      deepest = Math.max(deepest, depth);
      continue;
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      depth -= 1;
    }
    if (node === root || !node.nextSibling) return deepest;
    node = node.nextSibling;
  }
}
