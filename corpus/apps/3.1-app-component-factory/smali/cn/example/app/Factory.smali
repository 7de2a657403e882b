.class public Lcn/example/app/Factory;
.super Landroid/app/AppComponentFactory;
.source "Factory.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/AppComponentFactory;-><init>()V
    return-void
.end method

.method public instantiateApplication(Ljava/lang/ClassLoader;Ljava/lang/String;)Landroid/app/Application;
    .registers 4
    invoke-static {}, Lcn/example/app/MacAddress;->report()V
    invoke-super {p0, p1, p2}, Landroid/app/AppComponentFactory;->instantiateApplication(Ljava/lang/ClassLoader;Ljava/lang/String;)Landroid/app/Application;
    move-result-object v0
    return-object v0
.end method
