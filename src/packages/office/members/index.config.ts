export default definePageConfig({
  navigationBarTitleText: '集体事项的职工',
  enablePullDownRefresh: true,
});
