@file:DependsOn("com.ullink.slack:simpleslackapi:1.2.0")

println("ready")
