package fi.omabotti.store;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands out one store of each {@link Engine} to a test class; with {@code -Dtest.stores=H2} of that one only, for what does
 * not depend on the database.
 */
final class EveryStore implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        String only = System.getProperty("test.stores", "");
        return Stream.of(Engine.values())
                .filter(engine -> only.isEmpty() || only.equals(engine.name()))
                .map(On::new);
    }

    private record On(Engine engine) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return "on " + engine;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new StoreOfTheClass(engine));
        }
    }

    private static final class StoreOfTheClass implements ParameterResolver, ExecutionCondition, AfterAllCallback {

        private final Engine engine;
        private @Nullable TestStore store;

        StoreOfTheClass(Engine engine) {
            this.engine = engine;
        }

        /** Asked of the tests only, so that each of those that did not run is named. */
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getTestMethod().isEmpty() || engine.starts()
                    ? ConditionEvaluationResult.enabled("")
                    : ConditionEvaluationResult.disabled(engine + " cannot be started here");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestStore.class;
        }

        @Override
        public TestStore resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (store == null) {
                store = engine.freshStore();
            }
            return store;
        }

        @Override
        public void afterAll(ExtensionContext context) {
            if (store != null) {
                store.close();
            }
        }
    }
}
