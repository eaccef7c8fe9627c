import type { MoveNote } from '@marshrut/engine';
import { fill, type Language, type LocalText, localText, say } from '@marshrut/model';

/** `{node}` is the name of a step of the earlier version, `{to}` of the later one, `{field}` the label of a field. */
const texts = {
  STEP_GONE: localText(
    'Ожидался шаг «{node}» в новой версии, но его там нет. Выберите, какой шаг его заменяет.',
    'Expected the step "{node}" in the new version, but it is not there. Choose the step that takes its place.',
  ),
  LEVEL_CHANGED: localText(
    'Ожидалось, что шаг «{node}» стоит на прежнем уровне, но он вошёл в другой блок или вышел из него. Дождитесь, пока дело его пройдёт.',
    'Expected the step "{node}" on the same level, but it has got into or out of another block. Wait until the case has passed it.',
  ),
  ITEMS_CHANGED: localText(
    'Ожидалось, что «{node}» перебирает то же самое, но в новой версии перебор другой. Дождитесь, пока он закончится.',
    'Expected "{node}" to go over the same items, but they are other ones in the new version. Wait until it is over.',
  ),
  ITEMS_STARTING: localText(
    'Ожидалось, что дела для «{node}» уже начаты, но они как раз начинаются. Повторите через минуту.',
    'Expected the cases for "{node}" to be started, but they are being started now. Try again in a minute.',
  ),
  BRANCH_LOST: localText(
    'Ожидалось, куда идти ветви, которая ждёт у «{node}», но новая версия этого не говорит. Дождитесь, пока ветви сойдутся.',
    'Expected a way on for the branch that waits at "{node}", but the new version does not say. Wait until the branches have joined.',
  ),
  JOIN_STARVED: localText(
    'Ожидались все ветви, которые сходятся у «{to}», но одной из них это дело не начинало. Дождитесь, пока оно пройдёт это место.',
    'Expected all branches that join at "{to}", but this case has never begun one of them. Wait until it has passed this place.',
  ),
  WAITS_ANEW: localText(
    '«{node}» ждёт теперь другого; срок считается от переноса.',
    '"{node}" waits for something else now; its term runs from the move.',
  ),
  DEADLINE_MOVED: localText(
    'Срок задачи «{node}» пересчитан по новой версии.',
    'The due date of "{node}" is counted anew by the new version.',
  ),
  DEADLINE_KEPT: localText(
    'Срок задачи «{node}» остаётся прежним, хотя в новой версии он другой.',
    'The due date of "{node}" stays, though the new version has another one.',
  ),
  ASSIGNEE_KEPT: localText(
    'Задача «{node}» остаётся у тех, кому поручена, хотя в новой версии исполнитель другой.',
    'The task "{node}" stays with those who have it, though the new version gives it to others.',
  ),
  BRANCH_GOES_ON: localText(
    'Ветвь, которая уже пришла к соединению, пойдёт ещё через «{to}».',
    'A branch that has reached its join already goes on to "{to}".',
  ),
  VISIT_GONE: localText(
    'Пройденного шага «{node}» больше нет: вернуться к нему нельзя, введённое в нём остаётся.',
    'The passed step "{node}" is no more: one cannot go back to it, what was entered in it stays.',
  ),
  UNDO_GONE: localText(
    'Завершённого шага «{node}» больше нет: откатить его будет нельзя.',
    'The finished step "{node}" is no more: it cannot be undone.',
  ),
  FIELD_GONE: localText(
    'Поля «{field}» больше нет: его значение хранится, но нигде не видно.',
    'The field "{field}" is no more: its value is kept, and nobody sees it.',
  ),
  VALUE_UNFIT: localText(
    'Значение «{field}» не подходит к новому типу поля: поле станет пустым, значение останется в истории дела.',
    'The value of "{field}" does not fit the new type of the field: it becomes empty, the value stays in the history of the case.',
  ),
  VALUE_REPLACED: localText(
    '«{field}» теперь постоянное: введённое значение заменится.',
    '"{field}" is a constant now: it takes the place of the value that was given.',
  ),
  PARAMETER_MISSING: localText(
    '«{field}» задают теперь при начале дела, а это дело уже идёт: поле пустое.',
    '"{field}" is given at the start now, and this case has begun already: the field is empty.',
  ),
  FORM_FIELD_GONE: localText(
    'В форме «{node}» больше нет поля «{field}», а в него уже вводили: введённое отложено и вернётся, если вернуть дело.',
    'The form "{node}" has no field "{field}" any more, and something is typed into it: it is laid aside and comes back if the case does.',
  ),
  GOES_ON: localText(
    'После переноса дело сразу пойдёт дальше, и вернуть его будет нельзя.',
    'After the move the case goes on at once and cannot be taken back.',
  ),
} satisfies Record<MoveNote['code'], LocalText>;

/** Names of the steps and the field a note is about, where they are known. */
export interface NoteNames {
  readonly node?: LocalText | undefined;
  readonly to?: LocalText | undefined;
  readonly field?: LocalText | undefined;
}

export function sayMoveNote({ code, node, to, field }: MoveNote, names: NoteNames, language: Language): string {
  const name = (known: LocalText | undefined, id = ''): LocalText => known ?? localText(id);
  const words = { node: name(names.node, node), to: name(names.to, to), field: name(names.field, field) };
  return say(fill(texts[code], words), language);
}

/** Why a step cannot be sent where the mapping says. */
export const mappingProblems = {
  NODE_UNKNOWN: localText(
    'Ожидался шаг одной из этих версий, но его там нет. Выберите другой.',
    'Expected a step of these versions, but it is not there. Choose another one.',
  ),
  BLOCK_DIFFERENT: localText(
    'Ожидался такой же блок, но там другой. Выберите шаг того же вида.',
    'Expected the same kind of block, but it is another one. Choose a step of the same kind.',
  ),
  LEVEL_DIFFERENT: localText(
    'Ожидался шаг внутри того же блока, но он стоит в другом. Сначала выберите замену блоку вокруг него.',
    'Expected a step inside the same block, but it stands in another one. Choose what takes the place of the block around it first.',
  ),
} satisfies Record<string, LocalText>;
