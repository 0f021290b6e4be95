import { View } from '@tarojs/components';
import { OfficePage } from '../frame/OfficePage';
import { ReceptionForm } from './ReceptionForm';
import { Registered } from './Registered';
import { useReception } from './use-reception';

/** Writes down a call, a visit or a question from a group, and says what the caller must be told. */
export default function ReceptionPage() {
  const reception = useReception();
  return (
    <OfficePage title="登记来访" place="/packages/office/reception/index">
      <View className="o-head">登记来电、来访和群里的问题</View>
      {reception.done === null ? (
        <ReceptionForm reception={reception} />
      ) : (
        <Registered done={reception.done} onNext={reception.next} />
      )}
    </OfficePage>
  );
}
