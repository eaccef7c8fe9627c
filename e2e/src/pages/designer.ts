import { expect, type Locator, type Page } from '@playwright/test';
import { choose, labelled } from './field.js';

/** Where a block stands, in pixels from the corner of what holds it. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The canvas, its palette and its properties panel; blocks are named as the analyst names them. */
export class DesignerPage {
  constructor(readonly page: Page) {}

  /** A new process from the list: start → end. */
  async create(name: string): Promise<void> {
    await this.page.goto('/processes');
    await this.page.getByRole('button', { name: 'Новый процесс' }).first().click();
    const dialog = this.page.getByRole('dialog', { name: 'Новый процесс' });
    await labelled(dialog, 'Название').fill(name);
    await dialog.getByRole('button', { name: 'Создать' }).click();
    await expect(this.block('Начало')).toBeVisible();
  }

  async open(process: string): Promise<void> {
    await this.page.goto('/processes');
    await this.page.getByRole('link', { name: process }).click();
  }

  /** Drags a block from the palette by the mouse and lets it go over an edge. */
  async dragOnto(block: string, from: string, to: string): Promise<void> {
    await this.see(from);
    const { x, y } = await this.still(await this.plus(from, to));
    const box = await this.boxOf(this.canvas());
    await this.offer(block).dragTo(this.canvas(), { targetPosition: { x: x - box.x, y: y - box.y } });
  }

  /** Drags a block from the palette to a place of the canvas, in pixels from its left upper corner. */
  drag(block: string, to: Point): Promise<void> {
    return this.offer(block).dragTo(this.canvas(), { targetPosition: to });
  }

  /** Presses the «+» of a block and takes a new block from the menu. */
  async addAfter(from: string, block: string): Promise<void> {
    await this.see(from);
    await this.block(from).getByTitle('Нажмите, чтобы добавить следующий блок').click();
    await this.takeFromMenu(block);
  }

  /** Presses the «+» on an edge and takes a new block from the menu. */
  async addBetween(from: string, to: string, block: string): Promise<void> {
    await this.see(from);
    await (await this.plus(from, to)).click();
    await this.takeFromMenu(block);
  }

  /** An event on the border of a block; it is chosen then. */
  async addOnBorder(host: string): Promise<void> {
    await this.select(host);
    await this.panel().getByRole('button', { name: 'Событие на границе' }).click();
  }

  /** Leads an edge to a block that is there already, by the menu of the «+»: for blocks far apart. */
  leadTo(from: string, to: string): Promise<void> {
    return this.addAfter(from, to);
  }

  /** Draws an edge by the mouse, from the way out of one block to another block. Both must be on the screen first. */
  async connect(from: string, to: string): Promise<void> {
    await this.showAll();
    await expect(this.block(to)).toBeInViewport({ ratio: 0.99 });
    const start = await this.still(this.block(from).locator('.react-flow__handle.source'));
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.follow(this.block(to).locator('.react-flow__handle.target'));
    await this.page.mouse.up();
  }

  /** Moves a block by the mouse. */
  async move(block: string, by: Point): Promise<void> {
    const { x, y } = await this.still(this.block(block));
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by.x, y + by.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Deletes a block by its bin. */
  async bin(block: string): Promise<void> {
    await this.see(block);
    await this.block(block).hover();
    await this.block(block).getByRole('button', { name: 'Удалить' }).click();
  }

  async select(block: string): Promise<void> {
    await this.see(block);
    await this.block(block).click({ position: { x: 40, y: 12 } });
    await expect(this.field('Название')).toHaveValue(block);
  }

  /** Chooses one more block, beside those that are chosen. */
  async alsoSelect(block: string): Promise<void> {
    await this.block(block).click({ position: { x: 40, y: 12 }, modifiers: ['Control'] });
  }

  /** Says in words what is to be done, and takes the first that fits. */
  async command(words: string, expected: string): Promise<void> {
    await this.page.keyboard.press('Control+KeyK');
    const search = this.page.getByRole('textbox', { name: /^Что сделать/ });
    await search.fill(words);
    await expect(this.page.getByRole('dialog').getByRole('button', { name: expected }).first()).toBeVisible();
    await search.press('Enter');
    await expect(search).toBeHidden();
  }

  /** How high its way out stands: blocks in a row have it at one height. */
  async portOf(block: string): Promise<number> {
    return (await this.still(this.block(block).locator('.react-flow__handle.source'))).y;
  }

  /** Renames the block that is chosen. */
  async rename(name: string): Promise<void> {
    await this.field('Название').fill(name);
    await expect(this.block(name)).toBeVisible();
  }

  /** Opens the steps of a task, or a form. */
  async enter(block: string): Promise<void> {
    await this.see(block);
    await this.block(block).dblclick({ position: { x: 40, y: 12 } });
    await expect(this.page.getByRole('navigation', { name: 'Уровни схемы' })).toContainText(block);
  }

  /** One level up by the trail: to the task, or to the process. */
  async leaveTo(level: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Уровни схемы' }).getByRole('button', { name: level }).click();
  }

  arrange(): Promise<void> {
    return this.page.getByRole('button', { name: 'Разложить по порядку', exact: true }).click();
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('Control+KeyZ');
  }

  redo(): Promise<void> {
    return this.page.keyboard.press('Control+Shift+KeyZ');
  }

  /** The draft is on the server. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByText(/^Сохранено \d/)).toBeVisible();
  }

  /** A property of what is chosen, by its label. */
  field(label: string): Locator {
    return labelled(this.panel(), label);
  }

  /** A switch among the properties, by the keyboard: under a mouse the page may still move, where a problem is told above it. */
  async turnOn(label: string): Promise<void> {
    await this.field(label).press('Space');
    await expect(this.field(label)).toBeChecked();
  }

  panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Свойства' });
  }

  /** Picks a value of a property that is a list. */
  pick(label: string, option: string): Promise<void> {
    return choose(this.field(label), option);
  }

  /** What stands in the way of publishing, by the button in the header. */
  async problems(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^\d+ (ошиб|замечан)/ }).click();
    return this.page.getByRole('list', { name: 'Проблемы' }).getByRole('button');
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Опубликовать' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Опубликовать процесс' });
    await dialog.getByRole('button', { name: 'Опубликовать' }).click();
    await expect(dialog).toBeHidden();
  }

  block(name: string): Locator {
    return this.canvas().getByRole('group', { name: new RegExp(`^[^,]+, ${escaped(name)}(,|$)`) });
  }

  /** Brings a block onto the screen by the outline, where it is not there yet. */
  async see(block: string): Promise<void> {
    const [canvas, box] = [await this.boxOf(this.canvas()), await this.stillBox(this.block(block))];
    const inside = box && box.x >= canvas.x && box.x + box.width <= canvas.x + canvas.width - 60;
    if (inside && box.y >= canvas.y && box.y + box.height <= canvas.y + canvas.height) return;
    await this.page.getByRole('tab', { name: 'Структура' }).click();
    await this.page.getByRole('treeitem', { name: new RegExp(`(^|: )${escaped(block)}( \\d|$)`) }).click();
    await this.page.getByRole('tab', { name: 'Блоки' }).click();
    await expect(this.block(block)).toBeInViewport({ ratio: 0.99 });
  }

  /** Every block of the level with its place, and every edge with its way: the whole picture. */
  async picture(): Promise<readonly string[]> {
    await this.showAll();
    let told = await this.drawn();
    // The view moves for a moment; blocks that leave it are not drawn.
    await expect(async () => {
      const before = told;
      told = await this.drawn();
      expect(told).toEqual(before);
    }).toPass();
    return told;
  }

  private showAll(): Promise<void> {
    return this.page.getByRole('button', { name: 'Показать всё (1)' }).click();
  }

  private async drawn(): Promise<readonly string[]> {
    await expect(this.canvas()).not.toHaveAttribute('data-routing');
    const nodes = this.canvas().locator('.react-flow__node');
    const edges = this.canvas().locator('.react-flow__edge');
    const told = [
      ...(await nodes.evaluateAll(all => all.map(one => `${one.ariaLabel} ${(one as HTMLElement).style.transform}`))),
      ...(await edges.evaluateAll(all =>
        all.map(one => `${one.ariaLabel} ${one.querySelector('path')?.getAttribute('d')}`),
      )),
    ];
    return told.sort();
  }

  /** The center of something, once the canvas has stopped panning. */
  private async still(what: Locator): Promise<Point> {
    let at = await this.center(what);
    await expect(async () => {
      const before = at;
      at = await this.center(what);
      expect(at).toEqual(before);
    }).toPass();
    return at;
  }

  /** Moves the mouse onto something, however the canvas pans under it. */
  private async follow(what: Locator): Promise<void> {
    await expect(async () => {
      const { x, y } = await this.center(what);
      await this.page.mouse.move(x, y, { steps: 4 });
      expect(await this.center(what)).toEqual({ x, y });
    }).toPass();
  }

  /** The «+» on the edge between two blocks. */
  private async plus(from: string, to: string): Promise<Locator> {
    const name = new RegExp(`, ${escaped(from)} → [^,]+, ${escaped(to)}$`);
    const edge = this.canvas().getByRole('img', { name });
    const id = await edge.getAttribute('data-id');
    return this.canvas().locator(`[data-edge="${id}"]`).getByRole('button', { name: 'Вставить блок сюда' });
  }

  private async takeFromMenu(block: string): Promise<void> {
    await this.page.getByRole('listbox', { name: 'Блоки' }).getByRole('option', { name: block }).first().click();
  }

  /** In the palette the block's name is followed by a hint. */
  private offer(block: string): Locator {
    return this.page
      .getByRole('complementary', { name: 'Блоки' })
      .getByRole('button', { name: new RegExp(`^${block}`) });
  }

  private canvas(): Locator {
    return this.page.getByRole('region', { name: /^Схема процесса/ });
  }

  private async center(what: Locator): Promise<Point> {
    const { x, y, width, height } = await this.boxOf(what);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Where it is once the canvas has stopped panning; null where it is not drawn then. */
  private async stillBox(what: Locator) {
    let box = await this.boxIfAny(what);
    await expect(async () => {
      const before = box;
      await this.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
      box = await this.boxIfAny(what);
      expect(box).toEqual(before);
    }).toPass();
    return box;
  }

  /** In one look: what pans off the canvas is not drawn any more a moment later. */
  private boxIfAny(what: Locator) {
    return what.evaluateAll(([one]) => {
      if (!one) return null;
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  private async boxOf(what: Locator) {
    const box = await what.boundingBox();
    if (!box) throw new Error(`Expected ${what} to be on the page, but it is not.`);
    return box;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
