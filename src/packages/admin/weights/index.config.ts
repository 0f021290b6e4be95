export default definePageConfig({ navigationBarTitleText: '派单权重' });
