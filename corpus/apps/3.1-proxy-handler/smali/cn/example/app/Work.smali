.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 5
    const-class v0, Lcn/example/app/Source;
    invoke-virtual {v0}, Ljava/lang/Class;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v1
    const/4 v2, 0x1
    new-array v2, v2, [Ljava/lang/Class;
    const/4 v3, 0x0
    aput-object v0, v2, v3
    new-instance v0, Lcn/example/app/SourceHandler;
    invoke-direct {v0, p0}, Lcn/example/app/SourceHandler;-><init>(Landroid/content/Context;)V
    invoke-static {v1, v2, v0}, Ljava/lang/reflect/Proxy;->newProxyInstance(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Lcn/example/app/Source;
    invoke-interface {v0}, Lcn/example/app/Source;->load()V
    return-void
.end method
