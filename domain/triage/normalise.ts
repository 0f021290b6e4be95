import { putRight } from './miswritten';

/** Traditional and variant characters that occur in workers' messages, each with its simplified form. */
const TRADITIONAL =
  '勞劳動动資资錢钱發发給给僱雇員员廠厂單单業业損损傷伤殘残醫医險险養养懷怀產产婦妇時时間间週周辭辞離离職职賠赔償偿補补約约簽签訂订證证據据簡简係系關关認认確确實实習习學学騎骑臺台車车機机電电話话說说請请問问該该們们個个嗎吗麼么為为與与對对開开還还沒没後后從从來来過过現现進进調调崗岗獎奖罰罚違违競竞務务負负責责斷断頭头腳脚腦脑療疗護护費费營营運运輸输歸归幾几萬万億亿這这樣样師师傅傅點点節节國国慶庆連连續续領领導导檔档規规則则書书嚴严條条標标準准級级鑑鉴鑒鉴於于兩两雙双無无應应當当處处辦办裡里裏里會会聽听見见買买賣卖價价報报紙纸筆笔寫写張张號号區区縣县鄉乡農农場场漁渔礦矿築筑樓楼電电焊焊網网絡络線线訊讯團团隊队組组織织權权利利義义訴诉訟讼審审決决執执銀银帳账賬账債债貸贷遺遗囑嘱婚婚異异親亲屬属戶户籍籍龍龙貴贵塊块層层歲岁壓压擊击鋸锯燙烫燒烧墜坠結结額额貼贴購购翻翻賣卖剋克佔占傭佣僅仅優优兒儿幣币廢废廳厅強强彌弥徵征恆恒懸悬戰战擔担據据擬拟攜携敗败數数晉晋曆历極极構构槍枪標标檢检歐欧殺杀毀毁滅灭漲涨濟济濫滥無无狀状獨独獲获環环畢毕療疗監监盜盗睏困確确種种積积稱称穩稳競竞篩筛簽签納纳純纯級级紅红紀纪約约紋纹緊紧線线緩缓縮缩總总績绩繳缴續续罷罢聯联聲声職职肅肃脅胁脫脱腎肾膚肤臨临舊旧艱艰薦荐藝艺蘇苏處处虧亏術术衛卫補补製制複复覺觉觸触計计記记詐诈評评詞词試试詢询誤误課课諮咨謊谎講讲謝谢證证譴谴護护讓让負负貧贫責责買买費费資资賴赖賺赚購购贏赢趕赶跡迹踐践車车軟软較较載载輕轻輛辆輪轮辦办農农逼逼遲迟選选遺遗邊边郵邮醫医釋释鋼钢錄录錯错鐘钟鐵铁長长門门閉闭閒闲間间關关陽阳陰阴階阶隨随險险難难頂顶項项順顺預预領领題题顧顾顯显風风飯饭養养餐餐館馆驗验驚惊體体鬆松鬥斗魚鱼鳥鸟麗丽點点黨党齊齐齡龄';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) {
  const from = TRADITIONAL.charAt(i);
  const to = TRADITIONAL.charAt(i + 1);
  if (from !== to) SIMPLIFIED.set(from, to);
}

/** A text made comparable, with the way back to where each character stood. */
export interface NormalText {
  /** Simplified, half-width, lower case, no spaces, tags or pictures. */
  text: string;
  /** `origin[i]` is the place of `text[i]` in the text as written; one more entry marks the end. */
  origin: number[];
}

const TAG = /<\/?[a-z][^<>]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/giy;
const SKIPPED = /[\s\u200b-\u200f\u2028-\u202f\ufe00-\ufe0f\ufeff\ud800-\udfff\u2600-\u27bf]/;

const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code < 0x80) return char.toLowerCase();
  return SIMPLIFIED.get(char) ?? char;
}

/** Makes a text comparable; never longer than it was, one unit for one unit. */
export function normalise(raw: string): NormalText {
  let text = '';
  const origin: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const char = raw.charAt(i);
    if (char === '<' || char === '&') {
      TAG.lastIndex = i;
      const tag = TAG.exec(raw);
      if (tag) {
        i += tag[0].length - 1;
        continue;
      }
    }
    // Most characters are plain Han: they need no look at the pattern.
    if (!isHan(char) && SKIPPED.test(char)) continue;
    text += plain(char);
    origin.push(i);
  }
  origin.push(raw.length);
  return { text: putRight(text), origin };
}
