.class public Lcn/example/app/Modules;
.super Ljava/lang/Object;
.source "Modules.java"

.field private static final all:Ljava/util/List;

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcn/example/app/Modules;->all:Ljava/util/List;
    new-instance v1, Lcn/example/app/ThemeModule;
    invoke-direct {v1}, Lcn/example/app/ThemeModule;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    new-instance v1, Lcn/example/app/DeviceModule;
    invoke-direct {v1}, Lcn/example/app/DeviceModule;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method public static send(ILandroid/content/Context;)V
    .registers 4
    sget-object v0, Lcn/example/app/Modules;->all:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->iterator()Ljava/util/Iterator;
    move-result-object v0
    :next
    invoke-interface {v0}, Ljava/util/Iterator;->hasNext()Z
    move-result v1
    if-eqz v1, :done
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Lcn/example/app/Module;
    invoke-interface {v1, p0, p1}, Lcn/example/app/Module;->onEvent(ILandroid/content/Context;)V
    goto :next
    :done
    return-void
.end method
