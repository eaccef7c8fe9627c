import type { PlanNode } from '@marshrut/engine';
import { localText, type Node, type Problem, type Witness } from '@marshrut/model';

export function stuck(node: string, witness: Witness): Problem {
  return {
    code: 'JOIN_STUCK',
    severity: 'error',
    message: localText(
      'Ожидалось, что сюда придут все ветви, но есть путь, на котором придут не все, и дело остановится навсегда. Сведите ветви так же, как они разошлись: «Условие» после «Условия», «Параллельно» после «Параллельно».',
      'Expected all branches to come here, but on some way not all of them do, and the case would stop for good. Let branches meet as they parted: a Decision after a Decision, Parallel after Parallel.',
    ),
    node,
    property: 'edges',
    witness,
  };
}

export function doubled(node: string, witness: Witness, drawn: Node | undefined): Problem {
  const merges = drawn?.block === 'choice';
  return {
    code: 'WORK_DOUBLED',
    severity: 'warning',
    message: localText(
      `Ожидалось, что дело приходит сюда один раз, но есть путь, на котором сюда приходят две ветви сразу, и всё дальше делается дважды. ${merges ? 'Поставьте вместо этого «Условия» «Параллельно»: оно дождётся всех ветвей.' : 'Поставьте перед ним «Параллельно», чтобы дождаться всех ветвей.'}`,
      `Expected a case to come here once, but on some way two branches come at the same time, and all behind is done twice. ${merges ? 'Put Parallel in place of this Decision: it waits for all branches.' : 'Put Parallel before it, to wait for all branches.'}`,
    ),
    node,
    property: 'edges',
    witness,
  };
}

export function endless(node: string, witness: Witness): Problem {
  return {
    code: 'NO_WAY_TO_END',
    severity: 'error',
    message: localText(
      'Ожидалось, что дело всегда может дойти до завершения, но есть путь, после которого это невозможно. Добавьте выход.',
      'Expected that a case can always come to an end, but there is a way after which it cannot. Add a way out.',
    ),
    node,
    property: 'edges',
    witness,
  };
}

export function dead(node: string): Problem {
  return {
    code: 'NODE_DEAD',
    severity: 'warning',
    message: localText(
      'Ожидалось, что дело может дойти до этого блока, но ни на одном пути этого не случится. Проверьте, как сходятся ветви перед ним.',
      'Expected that a case can come to this block, but on no way it does. Look at how the branches before it meet.',
    ),
    node,
    property: 'edges',
  };
}

export function looping(circle: readonly PlanNode[]): Problem {
  const choice = circle.find(({ node }) => node.block === 'choice') ?? circle[0];
  return {
    code: 'LOOP_WITHOUT_WAIT',
    severity: 'error',
    message: localText(
      'Ожидалось, что в цикле кто-то что-то меняет или чего-то ждут, но всё идёт само и каждый круг решает одинаково: круг не кончится. Поставьте в цикл задачу или ожидание.',
      'Expected that somebody changes something in the loop, or it waits, but all goes by itself and each round decides alike: it never ends. Put a task or a wait into the loop.',
    ),
    ...(choice ? { node: choice.id } : {}),
    property: 'edges',
  };
}

export function notProved(parent: string | null, states: number): Problem {
  return {
    code: 'FLOW_NOT_PROVED',
    severity: 'warning',
    message: localText(
      `Ожидалось доказательство, что дело всегда доходит до конца, но за ${states} состояний оно не закончено: не доказано. Разбейте эту часть на подпроцессы.`,
      `Expected a proof that a case always comes to an end, but it was not finished within ${states} states: not proved. Part it into subprocesses.`,
    ),
    ...(parent === null ? {} : { node: parent }),
  };
}
