package cases;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

class CalledByReflection {
    Object call(Method method, Object cook) throws IllegalAccessException {
        try {
            return method.invoke(cook);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method.getName() + " failed"); // !cause-lost
        }
    }
}
