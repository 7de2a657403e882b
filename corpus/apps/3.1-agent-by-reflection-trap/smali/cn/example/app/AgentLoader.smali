.class public Lcn/example/app/AgentLoader;
.super Ljava/lang/Object;
.source "AgentLoader.java"

.method public static load(Landroid/content/Context;I)V
    .registers 7
    :try_start
    const-string v3, "cn.example.sdk.Agent"
    invoke-static {v3}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v3
    const-class v0, Landroid/content/Context;
    const-class v1, Ljava/lang/String;
    filled-new-array {v0, v1}, [Ljava/lang/Class;
    move-result-object v0
    const-string v1, "init"
    invoke-virtual {v3, v1, v0}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v3
    invoke-static {p1}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object v0
    filled-new-array {p0, v0}, [Ljava/lang/Object;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v3, v1, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    :try_end
    .catch Ljava/lang/Throwable; {:try_start .. :try_end} :without
    :done
    return-void
    :without
    move-exception v0
    goto :done
.end method
