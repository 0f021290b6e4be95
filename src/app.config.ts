/**
 * The registry of pages. A new page is one line here: its path without `pages/` or `packages/<package>/`.
 * The first page of the program is the home tab.
 */
const packages: Record<string, string[]> = {
  aid: ['apply/index', 'ask/index', 'done/index', 'list/index', 'claim/index', 'matter/index'],
  learning: ['list/index', 'read/index'],
  tools: [
    'hub/index',
    'calculators/index',
    'calculator/index',
    'claims/index',
    'clocks/index',
    'eligibility/index',
  ],
  papers: ['list/index', 'paper/index'],
  me: ['inbox/index', 'profile/index', 'consents/index', 'privacy/index', 'join/index'],
  office: [
    'queue/index',
    'matter/index',
    'reception/index',
    'search/index',
    'book/index',
    'collective/index',
    'members/index',
    'signals/index',
    'groups/index',
    'card/index',
    'release/index',
    'complaints/index',
    'unreached/index',
  ],
  admin: [
    'home/index',
    'people/index',
    'invitations/index',
    'lawyers/index',
    'lawyer/index',
    'firms/index',
    'stations/index',
    'station/index',
    'respondents/index',
    'limits/index',
    'weights/index',
    'fairness/index',
    'standards/index',
    'corrections/index',
    'register/index',
    'audit/index',
  ],
  chambers: ['home/index', 'offer/index', 'offers/index', 'case/index', 'card/index'],
};

// Every part of the kit on one page, for looking and testing; never in a program that is handed out.
const built = process.env.KIT_GALLERY === '1' ? { gallery: ['index/index'] } : packages;

const isWeapp = process.env.TARO_ENV === 'weapp';

/** In WeChat a value of theme.json that follows dark mode; the browser build draws its bars itself. */
const themed = (name: string, plain: string) => (isWeapp ? `@${name}` : plain);

const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  ...(isWeapp ? { iconPath: `@${name}`, selectedIconPath: `@${name}On` } : {}),
});

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/learn/index', 'pages/aid/index', 'pages/me/index'],
  subPackages: Object.entries(built).map(([name, pages]) => ({
    root: `packages/${name}`,
    pages,
  })),
  window: {
    navigationBarTitleText: '工会法援',
    navigationBarBackgroundColor: themed('bar', '#f6f4ef'),
    navigationBarTextStyle: themed('barText', 'black'),
    backgroundColor: themed('paper', '#f6f4ef'),
    backgroundTextStyle: themed('pull', 'dark'),
  },
  tabBar: {
    color: themed('tabText', '#626c79'),
    selectedColor: themed('tabChosen', '#1b4b7a'),
    backgroundColor: themed('tabBar', '#ffffff'),
    borderStyle: themed('tabLine', 'white') as 'white',
    list: [tab('home', '首页'), tab('learn', '学习'), tab('aid', '援助'), tab('me', '我的')],
  },
  ...(isWeapp
    ? {
        darkmode: true,
        themeLocation: 'theme.json',
        lazyCodeLoading: 'requiredComponents',
        sitemapLocation: 'sitemap.json',
        resizable: true,
        // Roughly where somebody is, to put the nearest station first; choosing a district does as well.
        requiredPrivateInfos: ['getFuzzyLocation'],
        permission: { 'scope.userFuzzyLocation': { desc: '用来把离您近的服务站排在前面' } },
      }
    : {}),
  __usePrivacyCheck__: true,
});
