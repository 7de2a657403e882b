.class public final Lcom/alibaba/android/arouter/facade/Postcard;
.super Lcom/alibaba/android/arouter/facade/model/RouteMeta;
.source "Postcard.java"

.field private final extras:Landroid/os/Bundle;

.method public constructor <init>(Ljava/lang/String;Ljava/lang/String;)V
    .registers 4
    const/4 v0, 0x0
    invoke-direct {p0, v0, v0, p1, p2}, Lcom/alibaba/android/arouter/facade/model/RouteMeta;-><init>(Lcom/alibaba/android/arouter/facade/enums/RouteType;Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;)V
    new-instance v0, Landroid/os/Bundle;
    invoke-direct {v0}, Landroid/os/Bundle;-><init>()V
    iput-object v0, p0, Lcom/alibaba/android/arouter/facade/Postcard;->extras:Landroid/os/Bundle;
    return-void
.end method

.method public getExtras()Landroid/os/Bundle;
    .registers 2
    iget-object v0, p0, Lcom/alibaba/android/arouter/facade/Postcard;->extras:Landroid/os/Bundle;
    return-object v0
.end method

.method public navigation()Ljava/lang/Object;
    .registers 2
    const/4 v0, 0x0
    invoke-virtual {p0, v0}, Lcom/alibaba/android/arouter/facade/Postcard;->navigation(Landroid/content/Context;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public navigation(Landroid/content/Context;)Ljava/lang/Object;
    .registers 3
    invoke-static {}, Lcom/alibaba/android/arouter/launcher/ARouter;->getInstance()Lcom/alibaba/android/arouter/launcher/ARouter;
    move-result-object v0
    invoke-virtual {v0, p1, p0}, Lcom/alibaba/android/arouter/launcher/ARouter;->navigation(Landroid/content/Context;Lcom/alibaba/android/arouter/facade/Postcard;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

.method public withString(Ljava/lang/String;Ljava/lang/String;)Lcom/alibaba/android/arouter/facade/Postcard;
    .registers 4
    iget-object v0, p0, Lcom/alibaba/android/arouter/facade/Postcard;->extras:Landroid/os/Bundle;
    invoke-virtual {v0, p1, p2}, Landroid/os/Bundle;->putString(Ljava/lang/String;Ljava/lang/String;)V
    return-object p0
.end method
