package cases.provided;

public interface Oven {
    String bake(String dish);

    void clean(String why);
}
