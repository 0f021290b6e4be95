export default definePageConfig({
  navigationBarTitleText: '律师和专家',
  enablePullDownRefresh: true,
});
