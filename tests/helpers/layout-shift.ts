import type { Page } from '@playwright/test';

interface LayoutShiftSource {
  node?: Node;
  previousRect: DOMRect;
  currentRect: DOMRect;
}

/** Layout shift since the page was opened, as Chrome adds it up (CLS, of one window). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames on, the observer has told of whatever there was.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
}

/** What has moved up or down, or changed its height, since the page began to load. */
export function movedLines(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            sources: LayoutShiftSource[];
          })[])
            for (const { node, previousRect, currentRect } of entry.sources) {
              const isSame =
                Math.abs(previousRect.y - currentRect.y) < 1 &&
                Math.abs(previousRect.height - currentRect.height) < 1;
              if (!isSame) moved.push(node?.textContent?.slice(0, 60) ?? 'a removed element');
            }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
      }),
  );
}
