export default definePageConfig({ navigationBarTitleText: '分诊更正' });
