/** Pieces the signs are put together from. */
export const NOT = '(?:没有?|未|不|拒绝|拒不|拖着不|迟迟[不未没]|一直[不未没]有?|从未|从没|无)';
export const PAY = '(?:工资|工钱|薪|劳务费|人工费|提成|奖金|底薪|报酬|血汗钱)';
export const HAND = '(?:发放?|给|付|支付|结清?|结算|开|兑现|到账)';
export const COVER = '(?:社保|五险|三险|保险|公积金|养老|医保|三金)';
export const PAY_IN = '(?:交|缴纳?|买|购买|上|办|参加?|补)';
export const WE = '(?:公司|单位|老板|厂里?|工厂|企业|店里?|经理|领导|上司|学校|医院|酒店|人事)';
export const BODY =
  '(?:[手脚腿腰头眼肋膝踝肩腕臂肘脊胸颈趾掌指牙耳脸鼻背腹骨]|手指|骨头|韧带|视力|听力|眼睛)';
export const HURT =
  '(?:受伤|伤了|弄伤|摔|砸|压[到伤断]|骨折|断|切|烫|烧伤|触电|撞|夹[到伤住]|扎|绞|割|碰伤|扭)';
export const DIED = '(?:死|身亡|去世|猝死|过世|遇难|没了命)';
export const AT_WORK =
  '(?:上班|工作|干活|施工|工地|车间|厂里|作业|加班|出差|下班|岗位|煤矿|单位|公司|工厂|值班)';
export const ANYWHERE = '.*?';
export const WORKPLACE =
  '公司|单位|工作|上班|下班|老板|厂|工地|员工|职工|打工|干活|工人|雇|企业|岗|班|矿|入职|车间|同事|领导|店长|调[去到离]|仓库|上[0-9一二十]+个?小时|[只月]休';
export const TAIL = '[^。!?;]{0,22}[?。!]*$';
/** Bounded: a row of a thousand digits must not be read anew from each of them. */
export const NUMBER = '[0-9一二三四五六七八九十两几半]{1,8}';
export const TO_QUIT = '(?:离职|辞职|辞工|不干|不做|走人|自离)';
export const FIRED = '(?:辞退|开除|解雇|解聘|劝退|炒|裁|辞掉|清退)';
