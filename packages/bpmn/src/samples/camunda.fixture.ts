/** In the style of a modeler for Java engines: a pool with lanes, JUEL conditions, vendor settings, data, a message flow. */
export const camunda = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_loan" targetNamespace="http://bpmn.io/schema/bpmn" exporter="Some Modeler" exporterVersion="5.1">
  <bpmn:collaboration id="Collaboration_1">
    <bpmn:participant id="Pool_bank" name="Банк" processRef="Process_loan" />
    <bpmn:participant id="Pool_client" name="Клиент" />
    <bpmn:messageFlow id="Flow_answer" name="Ответ" sourceRef="Task_answer" targetRef="Pool_client" />
  </bpmn:collaboration>
  <bpmn:process id="Process_loan" name="Заявка на кредит" isExecutable="true" camunda:historyTimeToLive="30">
    <bpmn:laneSet id="Lanes">
      <bpmn:lane id="Lane_desk" name="Операционист">
        <bpmn:flowNodeRef>Start_1</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Task_enter</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="Lane_credit" name="Кредитный аналитик">
        <bpmn:flowNodeRef>Gateway_sum</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Task_check</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Task_bki</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Gateway_join</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Script_limit</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Task_answer</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>End_1</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Late</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="Start_1" name="Клиент пришёл"><bpmn:outgoing>F1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="Task_enter" name="Ввести заявку" camunda:formKey="embedded:app:forms/enter.html">
      <bpmn:documentation>Паспорт лежит на столе.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:formData>
          <camunda:formField id="amount" label="Сумма кредита" type="long" />
          <camunda:formField id="client_type" label="Кто клиент" type="enum">
            <camunda:value id="person" name="Физлицо" />
            <camunda:value id="firm" name="Организация" />
          </camunda:formField>
        </camunda:formData>
      </bpmn:extensionElements>
      <bpmn:incoming>F1</bpmn:incoming>
      <bpmn:outgoing>F2</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="Gateway_sum" name="Крупная?" default="F4"><bpmn:incoming>F2</bpmn:incoming><bpmn:outgoing>F3</bpmn:outgoing><bpmn:outgoing>F4</bpmn:outgoing></bpmn:exclusiveGateway>
    <bpmn:userTask id="Task_check" name="Проверить вручную" camunda:candidateGroups="underwriters"><bpmn:incoming>F3</bpmn:incoming><bpmn:outgoing>F5</bpmn:outgoing></bpmn:userTask>
    <bpmn:serviceTask id="Task_bki" name="Запросить БКИ" camunda:type="external" camunda:topic="bki-request"><bpmn:incoming>F4</bpmn:incoming><bpmn:outgoing>F6</bpmn:outgoing></bpmn:serviceTask>
    <bpmn:exclusiveGateway id="Gateway_join"><bpmn:incoming>F5</bpmn:incoming><bpmn:incoming>F6</bpmn:incoming><bpmn:outgoing>F7</bpmn:outgoing></bpmn:exclusiveGateway>
    <bpmn:scriptTask id="Script_limit" name="Посчитать лимит" scriptFormat="javascript"><bpmn:incoming>F7</bpmn:incoming><bpmn:outgoing>F8</bpmn:outgoing><bpmn:script>limit = amount / 2</bpmn:script></bpmn:scriptTask>
    <bpmn:sendTask id="Task_answer" name="Сообщить решение"><bpmn:incoming>F8</bpmn:incoming><bpmn:outgoing>F9</bpmn:outgoing></bpmn:sendTask>
    <bpmn:endEvent id="End_1" name="Решение принято"><bpmn:incoming>F9</bpmn:incoming><bpmn:incoming>F10</bpmn:incoming></bpmn:endEvent>
    <bpmn:boundaryEvent id="Late" name="Два дня" attachedToRef="Task_check"><bpmn:outgoing>F10</bpmn:outgoing><bpmn:timerEventDefinition id="T1"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P2D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="F1" sourceRef="Start_1" targetRef="Task_enter" />
    <bpmn:sequenceFlow id="F2" sourceRef="Task_enter" targetRef="Gateway_sum" />
    <bpmn:sequenceFlow id="F3" name="Да" sourceRef="Gateway_sum" targetRef="Task_check"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">\${amount &gt; 500000 &amp;&amp; client_type == 'person'}</bpmn:conditionExpression></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="F4" name="Нет" sourceRef="Gateway_sum" targetRef="Task_bki" />
    <bpmn:sequenceFlow id="F5" sourceRef="Task_check" targetRef="Gateway_join" />
    <bpmn:sequenceFlow id="F6" sourceRef="Task_bki" targetRef="Gateway_join" />
    <bpmn:sequenceFlow id="F7" sourceRef="Gateway_join" targetRef="Script_limit" />
    <bpmn:sequenceFlow id="F8" sourceRef="Script_limit" targetRef="Task_answer" />
    <bpmn:sequenceFlow id="F9" sourceRef="Task_answer" targetRef="End_1" />
    <bpmn:sequenceFlow id="F10" sourceRef="Late" targetRef="End_1" />
    <bpmn:dataObjectReference id="Data_ref" name="Досье" dataObjectRef="Data_1" />
    <bpmn:dataObject id="Data_1" />
    <bpmn:textAnnotation id="Note_1"><bpmn:text>Только рублёвые</bpmn:text></bpmn:textAnnotation>
    <bpmn:association id="Assoc_1" sourceRef="Task_enter" targetRef="Note_1" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_1">
    <bpmndi:BPMNPlane id="Plane_1" bpmnElement="Collaboration_1">
      <bpmndi:BPMNShape id="Pool_bank_di" bpmnElement="Pool_bank" isHorizontal="true"><dc:Bounds x="160" y="80" width="1100" height="400" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Lane_desk_di" bpmnElement="Lane_desk" isHorizontal="true"><dc:Bounds x="190" y="80" width="1070" height="160" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Lane_credit_di" bpmnElement="Lane_credit" isHorizontal="true"><dc:Bounds x="190" y="240" width="1070" height="240" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Start_1_di" bpmnElement="Start_1"><dc:Bounds x="242" y="142" width="36" height="36" /><bpmndi:BPMNLabel><dc:Bounds x="225" y="185" width="72" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Task_enter_di" bpmnElement="Task_enter"><dc:Bounds x="330" y="120" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Gateway_sum_di" bpmnElement="Gateway_sum" isMarkerVisible="true"><dc:Bounds x="485" y="285" width="50" height="50" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Task_check_di" bpmnElement="Task_check"><dc:Bounds x="590" y="270" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Task_bki_di" bpmnElement="Task_bki"><dc:Bounds x="590" y="380" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Gateway_join_di" bpmnElement="Gateway_join"><dc:Bounds x="745" y="285" width="50" height="50" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Script_limit_di" bpmnElement="Script_limit"><dc:Bounds x="850" y="270" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Task_answer_di" bpmnElement="Task_answer"><dc:Bounds x="1000" y="270" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="End_1_di" bpmnElement="End_1"><dc:Bounds x="1152" y="292" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Late_di" bpmnElement="Late"><dc:Bounds x="642" y="332" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Data_ref_di" bpmnElement="Data_ref"><dc:Bounds x="362" y="255" width="36" height="50" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Note_1_di" bpmnElement="Note_1"><dc:Bounds x="460" y="100" width="100" height="30" /></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="F1_di" bpmnElement="F1"><di:waypoint x="278" y="160" /><di:waypoint x="330" y="160" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="F2_di" bpmnElement="F2"><di:waypoint x="430" y="160" /><di:waypoint x="510" y="160" /><di:waypoint x="510" y="285" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="F3_di" bpmnElement="F3"><di:waypoint x="535" y="310" /><di:waypoint x="590" y="310" /><bpmndi:BPMNLabel><dc:Bounds x="555" y="292" width="15" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="Flow_answer_di" bpmnElement="Flow_answer"><di:waypoint x="1050" y="350" /><di:waypoint x="1050" y="560" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNShape id="Pool_client_di" bpmnElement="Pool_client" isHorizontal="true"><dc:Bounds x="160" y="560" width="1100" height="60" /></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Assoc_1_di" bpmnElement="Assoc_1"><di:waypoint x="420" y="120" /><di:waypoint x="460" y="115" /></bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
