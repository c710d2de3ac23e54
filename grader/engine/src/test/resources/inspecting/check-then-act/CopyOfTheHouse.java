package cases;

import java.util.Properties;

class CopyOfTheHouse {
    private final Properties house = new Properties();

    Properties forGuest(String guest) {
        Properties wishes = (Properties) house.clone();
        if (!wishes.containsKey("guest")) {
            wishes.put("guest", guest);
        }
        return wishes;
    }
}
