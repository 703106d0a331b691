package fi.omabotti.conversation;

import fi.omabotti.ConversationsConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The beans of this module, as the product finds them on the class path. They are looked for once in all tests: that takes
 * longer than making them.
 */
final class Wiring {

    private static final Map<String, AbstractBeanDefinition> FOUND = find();

    private Wiring() {}

    /** Makes the context one of them. */
    static void register(GenericApplicationContext context) {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.removeBeanDefinition(AnnotationConfigUtils.CONFIGURATION_ANNOTATION_PROCESSOR_BEAN_NAME);
        FOUND.forEach((name, found) -> {
            AbstractBeanDefinition bean = found.cloneBeanDefinition();
            Class<?> type = found.hasBeanClass() ? found.getBeanClass() : Object.class;
            ConfigurationProperties settings = AnnotationUtils.findAnnotation(type, ConfigurationProperties.class);
            if (settings != null) {
                bean.setInstanceSupplier(
                        () -> Binder.get(context.getEnvironment()).bindOrCreate(settings.value(), Bindable.of(type)));
            }
            context.registerBeanDefinition(name, bean);
        });
    }

    private static Map<String, AbstractBeanDefinition> find() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        StandardEnvironment environment = new StandardEnvironment();
        new AnnotatedBeanDefinitionReader(beans, environment)
                .register(Transactions.class, ConversationsConfiguration.class);
        ConfigurationClassPostProcessor finder = new ConfigurationClassPostProcessor();
        finder.setEnvironment(environment);
        finder.postProcessBeanDefinitionRegistry(beans);
        Map<String, AbstractBeanDefinition> found = new LinkedHashMap<>();
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            if (!name.equals(AnnotationConfigUtils.CONFIGURATION_ANNOTATION_PROCESSOR_BEAN_NAME)) {
                found.put(name, (AbstractBeanDefinition) bean);
            }
        }
        return found;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}
}
