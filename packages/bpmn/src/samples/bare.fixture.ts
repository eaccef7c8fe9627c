const open = (extra = '') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${extra}targetNamespace="http://www.example.org/vacation">\n`;

/** In the style of a drawing tool of analysts: no layout, no conditions but the names of the ways, steps after which nothing comes. */
export const bare = `${open()}
  <process id="Id_1" name="Заявление на отпуск">
    <startEvent id="Id_2" name="Нужен отпуск"/>
    <task id="Id_3" name="Написать заявление"/>
    <exclusiveGateway id="Id_4" name="Согласен ли руководитель?"/>
    <task id="Id_5" name="Издать приказ"/>
    <task id="Id_6" name="Сообщить об отказе"/>
    <sequenceFlow id="Id_7" sourceRef="Id_2" targetRef="Id_3"/>
    <sequenceFlow id="Id_8" sourceRef="Id_3" targetRef="Id_4"/>
    <sequenceFlow id="Id_9" name="Да" sourceRef="Id_4" targetRef="Id_5"/>
    <sequenceFlow id="Id_10" name="Нет" sourceRef="Id_4" targetRef="Id_6"/>
  </process>
</definitions>`;

/** In the style of a repository of process models: long ids, references with the prefix of the file, two pools with processes, every kind of event. */
export const events = `${open('xmlns:tns="http://www.example.org/vacation" ')}
  <message id="M1" name="Оплата"/>
  <signal id="S1" name="Тревога"/>
  <error id="E1" name="Нет денег" errorCode="NO_MONEY"/>
  <escalation id="X1" name="Долго" escalationCode="LATE"/>
  <collaboration id="sid-col"><participant id="sid-p1" name="Магазин" processRef="sid-proc"/><participant id="sid-p2" name="Склад" processRef="sid-other"/></collaboration>
  <process id="sid-proc" isExecutable="true">
    <startEvent id="sid-1" name="Заказ"><messageEventDefinition messageRef="tns:M1"/></startEvent>
    <subProcess id="sid-2" name="Собрать заказ">
      <startEvent id="sid-21"/>
      <userTask id="sid-22" name="Упаковать"/>
      <endEvent id="sid-23" name="Нет товара"><errorEventDefinition errorRef="tns:E1"/></endEvent>
      <sequenceFlow id="sid-24" sourceRef="sid-21" targetRef="sid-22"/>
      <sequenceFlow id="sid-25" sourceRef="sid-22" targetRef="sid-23"/>
    </subProcess>
    <boundaryEvent id="sid-3" name="Ошибка" attachedToRef="sid-2"><errorEventDefinition errorRef="tns:E1"/></boundaryEvent>
    <boundaryEvent id="sid-4" name="Напомнить" attachedToRef="sid-2" cancelActivity="false"><timerEventDefinition><timeCycle>R3/PT1H</timeCycle></timerEventDefinition></boundaryEvent>
    <eventBasedGateway id="sid-5" name="Что раньше?"/>
    <intermediateCatchEvent id="sid-6" name="Оплачено"><messageEventDefinition messageRef="tns:M1"/></intermediateCatchEvent>
    <intermediateCatchEvent id="sid-7" name="Неделя"><timerEventDefinition><timeDuration>P1W</timeDuration></timerEventDefinition></intermediateCatchEvent>
    <receiveTask id="sid-8" name="Ждать склад" messageRef="tns:M1"/>
    <intermediateThrowEvent id="sid-9" name="Дальше"><linkEventDefinition name="A"/></intermediateThrowEvent>
    <intermediateCatchEvent id="sid-10" name="Отсюда"><linkEventDefinition name="A"/></intermediateCatchEvent>
    <userTask id="sid-11" name="Проверить каждую позицию"><multiInstanceLoopCharacteristics isSequential="true"><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics></userTask>
    <callActivity id="sid-12" name="Доставка" calledElement="delivery"/>
    <intermediateThrowEvent id="sid-13" name="Эскалация"><escalationEventDefinition escalationRef="tns:X1"/></intermediateThrowEvent>
    <endEvent id="sid-14" name="Сообщить всем"><signalEventDefinition signalRef="tns:S1"/></endEvent>
    <endEvent id="sid-15" name="Всё остановить"><terminateEventDefinition/></endEvent>
    <businessRuleTask id="sid-16" name="Скидка"/>
    <complexGateway id="sid-17" name="Двое из трёх"/>
    <sequenceFlow id="f1" sourceRef="sid-1" targetRef="sid-2"/>
    <sequenceFlow id="f2" sourceRef="sid-2" targetRef="sid-5"/>
    <sequenceFlow id="f3" sourceRef="sid-3" targetRef="sid-15"/>
    <sequenceFlow id="f4" sourceRef="sid-5" targetRef="sid-6"/>
    <sequenceFlow id="f5" sourceRef="sid-5" targetRef="sid-7"/>
    <sequenceFlow id="f6" sourceRef="sid-6" targetRef="sid-9"/>
    <sequenceFlow id="f7" sourceRef="sid-7" targetRef="sid-8"/>
    <sequenceFlow id="f8" sourceRef="sid-8" targetRef="sid-15"/>
    <sequenceFlow id="f9" sourceRef="sid-10" targetRef="sid-11"/>
    <sequenceFlow id="f10" sourceRef="sid-11" targetRef="sid-12"/>
    <sequenceFlow id="f11" sourceRef="sid-12" targetRef="sid-16"/>
    <sequenceFlow id="f12" sourceRef="sid-16" targetRef="sid-17"/>
    <sequenceFlow id="f13" sourceRef="sid-17" targetRef="sid-13"/>
    <sequenceFlow id="f14" sourceRef="sid-13" targetRef="sid-14"/>
    <subProcess id="sid-18" name="Если тревога" triggeredByEvent="true">
      <startEvent id="sid-181" name="Тревога" isInterrupting="false"><signalEventDefinition signalRef="tns:S1"/></startEvent>
      <task id="sid-182" name="Позвонить охране"/>
      <sequenceFlow id="sid-183" sourceRef="sid-181" targetRef="sid-182"/>
    </subProcess>
    <userTask id="sid-19" name="Вернуть деньги" isForCompensation="true"/>
    <boundaryEvent id="sid-20" attachedToRef="sid-12"><compensateEventDefinition/></boundaryEvent>
    <association id="sid-200" associationDirection="One" sourceRef="sid-20" targetRef="sid-19"/>
  </process>
  <process id="sid-other" name="Склад"><startEvent id="o1"/><task id="o2" name="Отгрузить"/><sequenceFlow id="o3" sourceRef="o1" targetRef="o2"/></process>
</definitions>`;

/** Conditions of several dialects on one decision. */
export function decision(...conditions: readonly string[]): string {
  const ways = conditions.map(
    (condition, index) =>
      `<sequenceFlow id="w${index}" sourceRef="g" targetRef="t${index}"><conditionExpression xsi:type="tFormalExpression"><![CDATA[${condition}]]></conditionExpression></sequenceFlow>`,
  );
  const tasks = [...conditions, 'else'].map((_, index) => `<task id="t${index}" name="Шаг ${index}"/>`);
  return `${open()}<process id="p" name="Решение"><startEvent id="s"/><userTask id="u" name="Ввести"/><exclusiveGateway id="g" name="Что дальше?" default="rest"/>${tasks.join('')}<sequenceFlow id="a" sourceRef="s" targetRef="u"/><sequenceFlow id="b" sourceRef="u" targetRef="g"/>${ways.join('')}<sequenceFlow id="rest" sourceRef="g" targetRef="t${conditions.length}"/></process></definitions>`;
}

export function processOf(inside: string): string {
  return `${open()}<process id="p" name="П">${inside}</process></definitions>`;
}
