export default definePageConfig({
  navigationBarTitleText: '能不能免费请律师',
  enableShareAppMessage: true,
});
