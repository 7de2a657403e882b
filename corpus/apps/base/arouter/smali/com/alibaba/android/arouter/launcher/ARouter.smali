.class public final Lcom/alibaba/android/arouter/launcher/ARouter;
.super Ljava/lang/Object;
.source "ARouter.java"

.field private static application:Landroid/app/Application;
.field private static final groups:Ljava/util/Map;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/Map",
            "<",
            "Ljava/lang/String;",
            "Ljava/lang/Class",
            "<+",
            "Lcom/alibaba/android/arouter/facade/template/IRouteGroup;",
            ">;>;"
        }
    .end annotation
.end field

.field private static final instance:Lcom/alibaba/android/arouter/launcher/ARouter;
.field private static final routes:Ljava/util/Map;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/Map",
            "<",
            "Ljava/lang/String;",
            "Lcom/alibaba/android/arouter/facade/model/RouteMeta;",
            ">;"
        }
    .end annotation
.end field

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcom/alibaba/android/arouter/launcher/ARouter;
    invoke-direct {v0}, Lcom/alibaba/android/arouter/launcher/ARouter;-><init>()V
    sput-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->instance:Lcom/alibaba/android/arouter/launcher/ARouter;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->groups:Ljava/util/Map;
    new-instance v0, Ljava/util/HashMap;
    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V
    sput-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    return-void
.end method

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    .registers 1
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->instance:Lcom/alibaba/android/arouter/launcher/ARouter;
    return-object v0
.end method

.method public static init(Landroid/app/Application;)V
    .registers 3
    sput-object p0, Lcom/alibaba/android/arouter/launcher/ARouter;->application:Landroid/app/Application;
    :try_start_0
    const-string v0, "com.alibaba.android.arouter.routes.ARouter$$Root$$app"
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Class;
    invoke-virtual {v0, v1}, Ljava/lang/Class;->getConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v0
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Object;
    invoke-virtual {v0, v1}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/alibaba/android/arouter/facade/template/IRouteRoot;
    sget-object v1, Lcom/alibaba/android/arouter/launcher/ARouter;->groups:Ljava/util/Map;
    invoke-interface {v0, v1}, Lcom/alibaba/android/arouter/facade/template/IRouteRoot;->loadInto(Ljava/util/Map;)V
    :try_end_0
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_0} :catch_0
    return-void
    :catch_0
    move-exception v0
    new-instance v1, Ljava/lang/RuntimeException;
    invoke-direct {v1, v0}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/Throwable;)V
    throw v1
.end method

.method public build(Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    .registers 5
    const/4 v2, 0x1
    new-instance v0, Lcom/alibaba/android/arouter/facade/Postcard;
    const-string v1, "/"
    invoke-virtual {p1, v1, v2}, Ljava/lang/String;->indexOf(Ljava/lang/String;I)I
    move-result v1
    invoke-virtual {p1, v2, v1}, Ljava/lang/String;->substring(II)Ljava/lang/String;
    move-result-object v1
    invoke-direct {v0, p1, v1}, Lcom/alibaba/android/arouter/facade/Postcard;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    return-object v0
.end method

.method public navigation(Landroid/content/Context;Lcom/alibaba/android/arouter/facade/Postcard;)Ljava/lang/Object;
    .registers 6
    const/4 v2, 0x0
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    invoke-virtual {p2}, Lcom/alibaba/android/arouter/facade/Postcard;->getPath()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/alibaba/android/arouter/facade/model/RouteMeta;
    if-nez v0, :cond_0
    :try_start_0
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->groups:Ljava/util/Map;
    invoke-virtual {p2}, Lcom/alibaba/android/arouter/facade/Postcard;->getGroup()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/Class;
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Class;
    invoke-virtual {v0, v1}, Ljava/lang/Class;->getConstructor([Ljava/lang/Class;)Ljava/lang/reflect/Constructor;
    move-result-object v0
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Object;
    invoke-virtual {v0, v1}, Ljava/lang/reflect/Constructor;->newInstance([Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/alibaba/android/arouter/facade/template/IRouteGroup;
    sget-object v1, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    invoke-interface {v0, v1}, Lcom/alibaba/android/arouter/facade/template/IRouteGroup;->loadInto(Ljava/util/Map;)V
    :try_end_0
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_0} :catch_0
    sget-object v0, Lcom/alibaba/android/arouter/launcher/ARouter;->routes:Ljava/util/Map;
    invoke-virtual {p2}, Lcom/alibaba/android/arouter/facade/Postcard;->getPath()Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcom/alibaba/android/arouter/facade/model/RouteMeta;
    :cond_0
    if-nez v0, :cond_1
    :goto_0
    return-object v2
    :cond_1
    if-nez p1, :cond_2
    sget-object p1, Lcom/alibaba/android/arouter/launcher/ARouter;->application:Landroid/app/Application;
    :cond_2
    new-instance v1, Landroid/content/Intent;
    invoke-virtual {v0}, Lcom/alibaba/android/arouter/facade/model/RouteMeta;->getDestination()Ljava/lang/Class;
    move-result-object v0
    invoke-direct {v1, p1, v0}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p2}, Lcom/alibaba/android/arouter/facade/Postcard;->getExtras()Landroid/os/Bundle;
    move-result-object v0
    invoke-virtual {v1, v0}, Landroid/content/Intent;->putExtras(Landroid/os/Bundle;)Landroid/content/Intent;
    instance-of v0, p1, Landroid/app/Activity;
    if-nez v0, :cond_3
    const v0, 0x10000000
    invoke-virtual {v1, v0}, Landroid/content/Intent;->addFlags(I)Landroid/content/Intent;
    :cond_3
    invoke-virtual {p1, v1}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    goto :goto_0
    :catch_0
    move-exception v0
    goto :goto_0
.end method
