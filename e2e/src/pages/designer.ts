import type { Locator, Page } from '@playwright/test';
import { fillFields, type Typed } from './field.js';

/** The canvas, its palette and its properties panel; blocks are named as the analyst names them. */
export class DesignerPage {
  constructor(readonly page: Page) {}

  /** Drags a block from the palette to a place of the canvas, in pixels from its left upper corner. */
  async add(block: string, at: { x: number; y: number }): Promise<void> {
    const source = this.page.getByRole('region', { name: 'Палитра' }).getByRole('button', { name: block });
    await source.dragTo(this.canvas(), { targetPosition: at });
  }

  /** Draws an arrow from one block to another. */
  async connect(from: string, to: string): Promise<void> {
    const source = this.block(from).locator('.react-flow__handle.source').first();
    await source.dragTo(this.block(to).locator('.react-flow__handle.target').first());
  }

  select(block: string): Promise<void> {
    return this.block(block).click();
  }

  /** Properties of the selected block, by their labels. */
  fill(values: Readonly<Record<string, Typed>>): Promise<void> {
    return fillFields(this.page.getByRole('complementary', { name: 'Свойства' }), values);
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('Control+KeyZ');
  }

  publish(): Promise<void> {
    return this.page.getByRole('button', { name: 'Опубликовать' }).click();
  }

  block(name: string): Locator {
    return this.canvas().locator('.react-flow__node').filter({ hasText: name }).first();
  }

  private canvas(): Locator {
    return this.page.locator('.react-flow');
  }
}
