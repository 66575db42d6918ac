import { type RefObject, useLayoutEffect } from 'react';

/**
 * Sets `--visible-top` and `--visible-height` of an element to the part of the window that an on-screen keyboard leaves
 * free, in CSS pixels.
 */
export function useVisibleArea(element: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport || !isShown) return;
    const measure = () => {
      // A reader who has zoomed in by pinching keeps the whole window.
      const isZoomed = viewport.scale > 1.05;
      const style = element.current?.style;
      style?.setProperty('--visible-top', isZoomed ? '0px' : `${viewport.offsetTop}px`);
      style?.setProperty('--visible-height', isZoomed ? '100dvh' : `${viewport.height}px`);
    };
    measure();
    viewport.addEventListener('resize', measure);
    viewport.addEventListener('scroll', measure);
    return () => {
      viewport.removeEventListener('resize', measure);
      viewport.removeEventListener('scroll', measure);
    };
  }, [element, isShown]);
}
