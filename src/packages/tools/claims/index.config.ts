export default definePageConfig({
  navigationBarTitleText: '请求清单',
  enableShareAppMessage: true,
});
