import { type LocalText, localText } from '@marshrut/model';
import type { NotNowReason } from '@marshrut/runtime';

export const notNowTexts = {
  START_UNMET: localText(
    'Ожидалось, что условие начала выполнено, но это не так. Проверьте данные.',
    'Expected the condition of the start to hold, but it does not. Check the data.',
  ),
  CASE_ALREADY_STARTED: localText(
    'Ожидалось новое дело, но оно уже начато. Откройте его из списка.',
    'Expected a new case, but it has begun already. Open it from the list.',
  ),
  CASE_OVER: localText(
    'Ожидалось дело в работе, но оно завершено. Обновите список.',
    'Expected a running case, but it is over. Reload the list.',
  ),
  MORE_TO_DO: localText(
    'Ожидалось, что этого достаточно, но задача спрашивает ещё. Откройте её: введённое сохранено.',
    'Expected this to be enough, but the task asks for more. Open it: what was entered is kept.',
  ),
  COMMENT_DELETED: localText(
    'Ожидался комментарий, но он уже удалён. Обновите страницу.',
    'Expected a comment, but it has been deleted. Reload the page.',
  ),
  COMMENT_SETTLED: localText(
    'Ожидался комментарий не старше 15 минут, но он старше. Напишите новый.',
    'Expected a comment not older than 15 minutes, but it is older. Write another one.',
  ),
  TASK_NOT_OPEN: localText(
    'Ожидалась открытая задача, но она завершена или отменена. Обновите список.',
    'Expected an open task, but it is completed or cancelled. Reload the list.',
  ),
  TASK_TAKEN: localText(
    'Ожидалась свободная задача, но её уже взял другой сотрудник. Возьмите другую.',
    'Expected a free task, but a colleague has taken it. Take another one.',
  ),
  PARTICIPANT_RESPONSIBLE: localText(
    'Ожидался помощник или наблюдатель, но этот человек сам отвечает за задачу. Выберите другого.',
    'Expected a helper or a watcher, but this person is responsible for the task. Choose somebody else.',
  ),
  TASK_FOUR_EYES: localText(
    'Ожидался исполнитель, который не делал то, что здесь проверяют, но этот человек к этому причастен. Оставьте задачу коллеге.',
    'Expected somebody who has not done what is checked here, but this person has had a hand in it. Leave the task to a colleague.',
  ),
  WITHDRAW_REFUSED: localText(
    'Ожидалось дело, которое начавший его ещё может отозвать, но другие уже записали данные, кого-то уже спросили, или процесс этого не разрешает. Попросите управляющего отменить дело.',
    'Expected a case that whoever began it may still withdraw, but others have written data, somebody was asked, or the process does not allow it. Ask a manager to cancel the case.',
  ),
  SIGNER_REFUSED: localText(
    'Ожидался человек, которого на этом этапе ещё не спрашивали и кому можно решать, но это не так. Выберите другого.',
    'Expected somebody who was not asked at this stage yet and may decide here, but it is not so. Choose somebody else.',
  ),
  SIGNER_AWAITED: localText(
    'Ожидалось слово того, кого вы попросили подписать раньше вас, но его ещё нет. Дождитесь его: введённое сохранится.',
    'Expected a word of the one you asked to sign before you, but there is none yet. Wait for it: what is entered is kept.',
  ),
  RETURN_REFUSED: localText(
    'Ожидался этап, на который отсюда можно вернуть дело, но на этот нельзя: он не пройден, или процесс этого не разрешает. Выберите другой.',
    'Expected a stage that the case may be sent back to from here, but this is none: it was not done, or the process does not allow it. Choose another one.',
  ),
  STEP_NOT_CURRENT: localText(
    'Ожидался текущий шаг задачи, но она уже на другом шаге. Обновите страницу.',
    'Expected the current step of the task, but it stands at another one. Reload the page.',
  ),
  VISIT_CLOSED: localText(
    'Ожидался шаг, к которому можно вернуться, но он закрыт записью в базу. Исправьте значения в карточке записи.',
    'Expected a step one can go back to, but a commit has closed it. Correct the values in the record card.',
  ),
  UNDO_NOT_COMPLETED: localText(
    'Ожидалась выполненная задача, но она в работе, ждёт исполнителя или отменена. Обновите страницу.',
    'Expected a completed task, but it is in work, waits for somebody or was cancelled. Reload the page.',
  ),
  UNDO_OVERTAKEN: localText(
    'Ожидалась задача, после которой в деле ничего не происходило, но дело пошло дальше. Исправьте данные в карточке записи или поправьте ход дела.',
    'Expected a task after which nothing has happened in its case, but the case has gone on. Correct the record card, or repair the case.',
  ),
  UNDO_OUTSIDE: localText(
    'Ожидалась задача, после которой другие системы и дела ни о чём не просили, но их уже попросили. Поправьте ход дела.',
    'Expected a task after which no other system or case was asked for anything, but one was. Repair the case.',
  ),
  UNDO_RECORDS: localText(
    'Ожидались записи, какими их оставила задача, но их с тех пор изменили или на них ссылаются. Исправьте их в карточке записи.',
    'Expected the records as the task left them, but they were changed since or are referred to. Correct them on the record card.',
  ),
  LINE_UNKNOWN: localText(
    'Ожидалась строка из того, что будет записано, но её там нет. Обновите страницу.',
    'Expected a line of what will be written, but it is not there. Reload the page.',
  ),
  LINE_NEEDED: localText(
    'Ожидалась строка, без которой можно записать, но эта нужна. Вернитесь на шаг, где она введена, и исправьте её.',
    'Expected a line the rest can be written without, but this one is needed. Go back to the step it was entered at.',
  ),
  NOTHING_FAILED: localText(
    'Ожидался остановившийся шаг, но он идёт дальше. Обновите страницу.',
    'Expected a step that has failed, but it goes on. Reload the page.',
  ),
  CHOICE_UNKNOWN: localText(
    'Ожидалась одна из найденных записей, но выбрана другая. Выберите из найденных.',
    'Expected one of the records found, but it is another one. Choose among those found.',
  ),
  BUSY: localText(
    'Ожидалась возможность записать, но дело меняют сразу многие. Повторите через несколько секунд.',
    'Expected to write, but many change this case at once. Try again in some seconds.',
  ),
  PROCESS_NOT_PUBLISHED: localText(
    'Ожидался опубликованный процесс, но он ещё не опубликован. Попросите аналитика опубликовать его.',
    'Expected a published process, but it is not published yet. Ask the analyst to publish it.',
  ),
  CASE_SUSPENDED: localText(
    'Ожидалось дело в работе, но оно приостановлено. Дождитесь, пока его возобновят.',
    'Expected a running case, but it is suspended. Wait until it goes on.',
  ),
  CASE_NOT_SUSPENDED: localText(
    'Ожидалось приостановленное дело, но оно идёт. Обновите страницу.',
    'Expected a suspended case, but it is running. Reload the page.',
  ),
  NOTHING_WAITS: localText(
    'Ожидался шаг, который этого ждёт, но он больше не ждёт. Обновите страницу.',
    'Expected a step that waits for this, but it waits no more. Reload the page.',
  ),
  REPAIR_IMPOSSIBLE: localText(
    'Ожидался шаг этого дела, но его нет или с ним так поступить нельзя. Обновите страницу.',
    'Expected a step of this case, but there is none, or this cannot be done to it. Reload the page.',
  ),
  DEADLINE_UNFIT: localText(
    'Ожидалась задача, срок которой можно так изменить, но его нет, он стоит на паузе или уже нарушен. Обновите страницу.',
    'Expected a task whose deadline can be changed so, but it has none, it is paused or it is missed already. Reload the page.',
  ),
  MOVE_IMPOSSIBLE: localText(
    'Ожидалось дело, которое можно перенести на эту версию, но оно стоит там, где ей нет продолжения. Откройте предпросмотр переноса.',
    'Expected a case that can be moved to this version, but it stands where that has no way on. Open the preview of the move.',
  ),
  MOVE_WARNED: localText(
    'Ожидалось дело, о переносе которого нечего сказать, но есть предупреждения. Разрешите перенос с предупреждениями.',
    'Expected a case with nothing to be told of its move, but there are warnings. Allow moves with warnings.',
  ),
  MOVE_OVERTAKEN: localText(
    'Ожидалось дело, с которым после переноса ничего не было, но оно пошло дальше. Оставьте его на новой версии.',
    'Expected a case that nothing has happened to since its move, but it has gone on. Leave it on the new version.',
  ),
} satisfies Record<NotNowReason, LocalText>;
