import type { Locator, Page } from '@playwright/test';
import { fillFields, type Typed } from './field.js';

/** The canvas, its palette and its properties panel; blocks are named as the analyst names them. */
export class DesignerPage {
  constructor(readonly page: Page) {}

  /** Presses a block of the palette: it comes behind the chosen block, or onto the chosen edge. */
  add(block: string): Promise<void> {
    return this.offer(block).click();
  }

  /** Drags a block from the palette to a place of the canvas, in pixels from its left upper corner. */
  drag(block: string, to: { x: number; y: number }): Promise<void> {
    return this.offer(block).dragTo(this.canvas(), { targetPosition: to });
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

  /** In the palette the block's name is followed by a hint. */
  private offer(block: string): Locator {
    return this.page
      .getByRole('complementary', { name: 'Блоки' })
      .getByRole('button', { name: new RegExp(`^${block}`) });
  }

  private canvas(): Locator {
    return this.page.locator('.react-flow');
  }
}
