export default definePageConfig({ navigationBarTitleText: '还来得及吗' });
