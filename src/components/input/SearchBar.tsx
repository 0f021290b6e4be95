import { View } from '@tarojs/components';
import { Icon } from '../Icon';
import { LineEntry } from '../native/LineEntry';
import { Pressable } from '../native/Pressable';
import './Field.scss';
import './SearchBar.scss';

interface SearchBarProps {
  value: string;
  onChange: (value: string) => void;
  /** The person has finished typing. */
  onSearch: () => void;
  label: string;
  placeholder?: string;
  focus?: boolean;
}

interface SearchDoorProps {
  placeholder: string;
  onPress: () => void;
}

/** Finds by words. */
export function SearchBar({
  value,
  onChange,
  onSearch,
  label,
  placeholder,
  focus,
}: SearchBarProps) {
  return (
    <View className="k-search">
      <Icon name="search" className="k-search-icon" />
      <LineEntry
        kind="search"
        className="k-entry-bare"
        label={label}
        value={value}
        onChange={onChange}
        onEnter={onSearch}
        placeholder={placeholder}
        maxLength={60}
        focus={focus}
      />
      {value === '' ? null : (
        <Pressable className="k-search-clear" label="清空" onPress={() => onChange('')}>
          <Icon name="close" size="small" />
        </Pressable>
      )}
    </View>
  );
}

/** Looks like the search bar and leads to the search page. */
export function SearchDoor({ placeholder, onPress }: SearchDoorProps) {
  return (
    <Pressable className="k-search" onPress={onPress}>
      <Icon name="search" className="k-search-icon" />
      <View className="k-search-word">{placeholder}</View>
    </Pressable>
  );
}
