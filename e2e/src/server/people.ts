import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { CasePage } from '../pages/case.js';
import { ConflictDialog } from '../pages/conflict.js';
import { DesignerPage } from '../pages/designer.js';
import { EntityPage } from '../pages/entity.js';
import { FormBuilderPage } from '../pages/form-builder.js';
import { ImportPage } from '../pages/import.js';
import { InboxPage } from '../pages/inbox.js';
import { RecordsPage } from '../pages/records.js';
import { RulesPage } from '../pages/rules.js';
import { TaskPage } from '../pages/task.js';
import { TokensPage } from '../pages/tokens.js';
import { DEMO_PASSWORD, type Login } from './login.js';

/** A person at a browser of their own, signed in, in the product's own verbs. */
export interface Person {
  readonly page: Page;
  readonly inbox: InboxPage;
  readonly task: TaskPage;
  readonly conflict: ConflictDialog;
  readonly case: CasePage;
  readonly records: RecordsPage;
  readonly tokens: TokensPage;
  readonly entity: EntityPage;
  readonly import: ImportPage;
  readonly designer: DesignerPage;
  readonly form: FormBuilderPage;
  readonly rules: RulesPage;
}

/** Brings people to their browsers and shows them out at the end of the test. */
export class People {
  #contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** Each call is another browser, so one person can sit at two of them. */
  async signIn(login: Login, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await this.browser.newContext({ baseURL: this.url, ...options });
    this.#contexts.push(context);
    const data = { username: login, password: DEMO_PASSWORD, rememberMe: true };
    const answer = await context.request.post('/api/auth/sign-in/username', { data, headers: { origin: this.url } });
    if (!answer.ok()) throw new Error(`Expected ${login} to be let in, but the server said: ${await answer.text()}`);
    const page = await context.newPage();
    await page.goto('/inbox');
    return this.at(page);
  }

  /** The same person at another tab. */
  at(page: Page): Person {
    return {
      page,
      inbox: new InboxPage(page),
      task: new TaskPage(page),
      conflict: new ConflictDialog(page),
      case: new CasePage(page),
      records: new RecordsPage(page),
      tokens: new TokensPage(page),
      entity: new EntityPage(page),
      import: new ImportPage(page),
      designer: new DesignerPage(page),
      form: new FormBuilderPage(page),
      rules: new RulesPage(page),
    };
  }

  async leave(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }
}
