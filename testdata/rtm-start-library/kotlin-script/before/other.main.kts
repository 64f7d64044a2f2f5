@file:DependsOn("com.ullink.slack:simpleslackapi:1.4.0")

println("ready")
