.class Landroidx/navigation/Navigation$1;
.super Ljava/lang/Object;
.source "Navigation.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Landroidx/navigation/Navigation;->createNavigateOnClickListener(I)Landroid/view/View$OnClickListener;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic val$resId:I

.method constructor <init>(I)V
    .registers 2
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    iput p1, p0, Landroidx/navigation/Navigation$1;->val$resId:I
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-static {p1}, Landroidx/navigation/Navigation;->findNavController(Landroid/view/View;)Landroidx/navigation/NavController;
    move-result-object v0
    iget v1, p0, Landroidx/navigation/Navigation$1;->val$resId:I
    invoke-virtual {v0, v1}, Landroidx/navigation/NavController;->navigate(I)V
    return-void
.end method
