import { useEffect } from 'react';

export function isBpmn({ name }: { readonly name: string }): boolean {
  return /\.(bpmn|bpmn2|bpmn20\.xml)$/i.test(name);
}

/** A BPMN file dropped anywhere on the page; without it the browser would leave the page to show the file. */
export function useBpmnDrop(take: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = [...(event.dataTransfer?.files ?? [])].find(isBpmn);
      if (!file) return;
      event.preventDefault();
      take(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
}
