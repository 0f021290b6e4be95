export default definePageConfig({
  navigationBarTitleText: '审核答复',
  enablePullDownRefresh: true,
});
