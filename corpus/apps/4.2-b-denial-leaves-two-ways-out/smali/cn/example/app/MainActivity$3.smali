.class Lcn/example/app/MainActivity$3;
.super Ljava/lang/Object;
.source "MainActivity.java"
.implements Landroid/content/DialogInterface$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MainActivity;->demand()V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MainActivity;

.method constructor <init>(Lcn/example/app/MainActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/MainActivity$3;->this$0:Lcn/example/app/MainActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 9
    iget-object v0, p0, Lcn/example/app/MainActivity$3;->this$0:Lcn/example/app/MainActivity;
    new-instance v1, Landroid/content/Intent;
    const-string v2, "android.settings.APPLICATION_DETAILS_SETTINGS"
    const-string v3, "package"
    iget-object v4, p0, Lcn/example/app/MainActivity$3;->this$0:Lcn/example/app/MainActivity;
    invoke-virtual {v4}, Lcn/example/app/MainActivity;->getPackageName()Ljava/lang/String;
    move-result-object v4
    const/4 v5, 0x0
    invoke-static {v3, v4, v5}, Landroid/net/Uri;->fromParts(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v3
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Ljava/lang/String;Landroid/net/Uri;)V
    invoke-virtual {v0, v1}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    iget-object v0, p0, Lcn/example/app/MainActivity$3;->this$0:Lcn/example/app/MainActivity;
    invoke-virtual {v0}, Lcn/example/app/MainActivity;->finish()V
    return-void
.end method
