export default definePageConfig({
  navigationBarTitleText: '还来得及吗',
  enableShareAppMessage: true,
});
