package org.sheyin.deployment.it;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all tests: the EAR as it was built, and a war with the tests of all {@code ..it..} packages.
 * Deployed once for the whole run, also for the browser.
 */
@ArquillianSuiteDeployment
public class SuiteDeployment {
    private static final String TESTS = "sheyin-tests.war";

    @Deployment
    public static EnterpriseArchive ear() throws IOException, URISyntaxException {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("tests.ear")));
        ear.setApplicationXML(new StringAsset(withTests(ear)));
        ear.addAsModule(Testable.archiveToTest(tests()));
        return ear;
    }

    private static WebArchive tests() throws URISyntaxException {
        return ShrinkWrap.create(WebArchive.class, TESTS)
                .addPackages(true, type -> isInContainer(type.get()), "org.sheyin")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static boolean isInContainer(String path) {
        return path.contains("/it/")
                && !path.matches(".*/(SuiteDeployment|TestDatabase|ToldProvince|RunningServer|\\w+BrowserIT)\\b.*");
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String withTests(EnterpriseArchive ear) throws IOException {
        var xml = new ByteArrayOutputStream();
        try (var in = ear.get("META-INF/application.xml").getAsset().openStream()) {
            in.transferTo(xml);
        }
        return xml.toString(StandardCharsets.UTF_8)
                .replaceFirst(
                        "(?s)(.*</module>)",
                        "$1<module><web><web-uri>" + TESTS
                                + "</web-uri><context-root>/sheyin-tests</context-root></web></module>");
    }
}
