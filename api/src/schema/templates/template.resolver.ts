import { localText, say } from '@marshrut/model';
import { installTemplate, listTemplates, removeTemplate } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { ProblemCode } from '../problem.js';
import { notNow, notPermitted } from '../problems.js';
import {
  Collision,
  InstallTemplateResult,
  RemoveTemplateResult,
  Template,
  TemplateCollides,
  TemplateInput,
  TemplateInstalled,
  TemplateRemoved,
  toTemplate,
} from './template.js';

@Resolver()
export class TemplateResolver {
  @Allow('template.install')
  @Query(() => [Template])
  async templates(@Ctx() { services, actor }: Context): Promise<readonly Template[]> {
    return (await listTemplates(services.definitions, actor)).map(listed => toTemplate(listed, services.templates));
  }

  @Allow('template.install')
  @Mutation(() => InstallTemplateResult)
  async installTemplate(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => TemplateInput) { key }: TemplateInput,
  ): Promise<InstallTemplateResult> {
    const installed = await installTemplate(services.templates, actor, key);
    if (installed.ok) return answer(TemplateInstalled, { template: toTemplate(installed.listed, services.templates) });
    switch (installed.why) {
      case 'notPermitted':
        return notPermitted(language);
      case 'installed':
        return notNow(language, 'ALREADY_INSTALLED', alreadyInstalled);
      case 'collides': {
        const names = installed.collisions.map(({ key: taken }) => taken).join(', ');
        return answer(TemplateCollides, {
          code: ProblemCode.INVALID,
          message: say(collides(names), language),
          path: ['input', 'key'],
          collisions: installed.collisions.map(collision => answer(Collision, collision)),
        });
      }
    }
  }

  @Allow('template.install')
  @Mutation(() => RemoveTemplateResult)
  async removeTemplate(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => TemplateInput) { key }: TemplateInput,
  ): Promise<RemoveTemplateResult> {
    const removed = await removeTemplate(services.templates, actor, key);
    if (removed.ok) return answer(TemplateRemoved, { key });
    return removed.why === 'used' ? notNow(language, 'IN_USE', inUse[removed.by]) : notPermitted(language);
  }
}

const alreadyInstalled = localText(
  'Ожидался шаблон, который не установлен, но он уже установлен. Откройте его процессы.',
  'Expected a template that is not installed, but it is. Open its processes.',
);

const inUse = {
  cases: localText(
    'Ожидался шаблон, которым не пользуются, но по его процессам есть дела. Он остаётся, чтобы их история читалась.',
    'Expected a template that nobody uses, but its processes have cases. It stays so that their history can be read.',
  ),
  records: localText(
    'Ожидались демонстрационные записи, какими они были, но их изменили или на них ссылаются. Шаблон остаётся.',
    'Expected the demo records as they were, but they were changed or are referred to. The template stays.',
  ),
};

function collides(names: string) {
  return localText(
    `Ожидались свободные имена, но уже заняты: ${names}. Ничего не создано. Переименуйте своё или удалите и повторите.`,
    `Expected free names, but these are taken: ${names}. Nothing was made. Rename or remove yours and try again.`,
  );
}
